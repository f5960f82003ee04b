package org.xinfang.gateway.entrance;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.xinfang.gateway.problem.BodyRefused;
import org.xinfang.gateway.problem.Trouble;

/** A body that ends in a refusal where it grows beyond the limit. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    LimitedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        var read = body.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = body.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws BodyRefused {
        left -= read;
        if (left < 0) {
            throw new BodyRefused(Trouble.BODY_TOO_LARGE);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
