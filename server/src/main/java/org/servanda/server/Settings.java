package org.servanda.server;

import java.time.Clock;
import java.util.function.Consumer;
import org.servanda.server.http.Limits;

/**
 * How a ledger is served.
 *
 * @param ledger a file, or {@code jdbc:postgresql://...}
 * @param bind address to listen on
 * @param port 0 for any that is free
 * @param user name of this machine's user, who needs no password
 * @param log told of faults
 */
public record Settings(
    String ledger,
    String bind,
    int port,
    String user,
    Limits limits,
    Clock clock,
    Consumer<String> log) {}
