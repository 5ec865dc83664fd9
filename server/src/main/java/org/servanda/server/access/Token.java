package org.servanda.server.access;

import java.time.Instant;
import java.util.Set;

/**
 * What a program shows in the place of a password.
 *
 * @param id its name in lists; the token itself is nowhere kept
 * @param account whose rights it has, at most
 * @param hash of the token
 */
public record Token(String id, String account, String hash, Set<Right> scopes, Instant expires) {
  public Token {
    scopes = Set.copyOf(scopes);
  }
}
