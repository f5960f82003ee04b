package org.xinfang.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Listens on the loopback address alone; the library's own listens on every address and delays small packets. */
final class LoopbackListener implements ServerConnectionFactory {

    private static final int BACKLOG = 50;

    private int port;

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
        var socket = new ServerSocket(wanted, backlog, InetAddress.getLoopbackAddress());
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
