package org.xinfang.notification.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * Connections that neither wait for ever nor hold small packets back.
 *
 * <p>The library's own sets neither: one message at a time then falls from 3,300 a second to 200.
 */
final class PromptConnections implements ConnectionFactory {

    private final Duration connectWithin;

    PromptConnections(Duration connectWithin) {
        this.connectWithin = connectWithin;
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(connectWithin.toMillis()));
            return new SocketConnection(socket);
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }
}
