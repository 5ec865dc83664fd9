/**
 * Who may do what: rights and roles, accounts and their passwords, sessions and tokens, the proof
 * that a form is ours, and the log of what was done. Each route names the right that it needs;
 * nothing is reached but through the guard.
 */
@NullMarked
package org.servanda.server.access;

import org.jspecify.annotations.NullMarked;
