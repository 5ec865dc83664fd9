package org.servanda.server.access;

/**
 * Someone who may sign in.
 *
 * @param password hash of it, with how it was made
 */
public record Account(String name, Role role, String password) {}
