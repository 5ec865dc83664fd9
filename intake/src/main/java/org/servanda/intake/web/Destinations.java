package org.servanda.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Says to which addresses of the network a fetch may go. It is asked for every address that a name
 * stands for, at the moment of the connection and after each redirection, so that no name can lead
 * to a machine of the inner network.
 */
@FunctionalInterface
public interface Destinations {
  /** Whether a connection to an address is allowed. */
  boolean allows(InetAddress address);

  /** Anything. For a user's own machine, never for a server that fetches for others. */
  Destinations ANY = address -> true;

  /** Public addresses only: nothing of this machine, of private networks or of none. */
  Destinations PUBLIC = Destinations::isPublic;

  private static boolean isPublic(InetAddress a) {
    if (a.isLoopbackAddress()
        || a.isAnyLocalAddress()
        || a.isLinkLocalAddress()
        || a.isSiteLocalAddress()
        || a.isMulticastAddress()) {
      return false;
    }
    byte[] b = a.getAddress();
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    if (a instanceof Inet4Address) {
      boolean shared = first == 100 && second >= 64 && second < 128;
      boolean protocols = first == 192 && second == 0 && ((b[2] & 0xFF) == 0 || (b[2] & 0xFF) == 2);
      boolean bench = first == 198 && (second == 18 || second == 19 || second == 51);
      boolean example = first == 203 && second == 0 && (b[2] & 0xFF) == 113;
      return first != 0 && first < 240 && !shared && !protocols && !bench && !example;
    }
    boolean unique = (first & 0xFE) == 0xFC;
    boolean global = (first & 0xE0) == 0x20;
    // 6to4, Teredo and NAT64 carry an IPv4 address that could be a private one.
    boolean tunnel =
        first == 0x20 && second == 0x02
            || first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0;
    return global && !unique && !tunnel;
  }
}
