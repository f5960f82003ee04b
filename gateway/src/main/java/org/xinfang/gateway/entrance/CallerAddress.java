package org.xinfang.gateway.entrance;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as it can be counted. */
record CallerAddress(String counted, boolean isThisMachine) {

    /** A household gets a whole /64 of IPv6 addresses and may use a new one for every call. */
    private static final int NETWORK_BYTES = 8;

    static CallerAddress of(String remote) {
        try {
            var address = InetAddress.ofLiteral(remote);
            var counted = address instanceof Inet6Address && !address.isLoopbackAddress()
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
            return new CallerAddress(counted, address.isLoopbackAddress());
        } catch (IllegalArgumentException _) {
            // A proxy in front may write something else than an address.
            return new CallerAddress(remote, false);
        }
    }
}
