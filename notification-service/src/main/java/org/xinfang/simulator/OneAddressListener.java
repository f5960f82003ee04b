package org.xinfang.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Listens on one address alone; the library's own listens on every address and delays small packets. */
final class OneAddressListener implements ServerConnectionFactory {

    private static final int BACKLOG = 50;

    private final InetAddress address;
    private int port;

    OneAddressListener(InetAddress address) {
        this.address = address;
    }

    /** The port that was taken. */
    int port() {
        return port;
    }

    @Override
    public ServerConnection listen(int wanted) throws IOException {
        return listen(wanted, 0, BACKLOG);
    }

    @Override
    public ServerConnection listen(int wanted, int timeout) throws IOException {
        return listen(wanted, timeout, BACKLOG);
    }

    @Override
    public ServerConnection listen(int wanted, int timeout, int backlog) throws IOException {
        var socket = new ServerSocket(wanted, backlog, address);
        socket.setSoTimeout(timeout);
        port = socket.getLocalPort();
        return new Listening(socket);
    }

    private record Listening(ServerSocket socket) implements ServerConnection {

        @Override
        public Connection accept() throws IOException {
            var accepted = socket.accept();
            accepted.setTcpNoDelay(true);
            return new SocketConnection(accepted);
        }

        @Override
        public void setSoTimeout(int timeout) throws IOException {
            socket.setSoTimeout(timeout);
        }

        @Override
        public int getSoTimeout() throws IOException {
            return socket.getSoTimeout();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
