package org.servanda.server.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.servanda.ledger.LedgerException;

/** Hashes of passwords (Argon2id, as OWASP advises) and of tokens, and secrets by chance. */
public final class Passwords {
  private static final int MEMORY_KB = 19_456;
  private static final int ROUNDS = 2;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int SECRET = 32;

  private final Argon2Function argon =
      Argon2Function.getInstance(MEMORY_KB, ROUNDS, 1, 32, Argon2.ID);
  private final SecureRandom random = new SecureRandom();

  /** Checked where there is no such account, so that the answer takes as long. */
  private final String nobody = hash(secret());

  /** A hash with its salt and how it was made. */
  public String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(argon).getResult();
  }

  /** Whether it is the password of the hash. */
  public boolean matches(String password, String hash) {
    return password.length() <= LONGEST && Password.check(password, hash).with(argon);
  }

  /** Takes as long as a check, and is never right. */
  boolean nobody(String password) {
    matches(password, nobody);
    return false;
  }

  /** Refuses a password that is too short to be safe. */
  public static void check(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new LedgerException(
          "a password has from %d to %d characters".formatted(SHORTEST, LONGEST));
    }
  }

  /** A secret of 256 bits. */
  public String secret() {
    byte[] bytes = new byte[SECRET];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A hash of a secret, which needs no salt and no delay. */
  public static String digest(String secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
