package org.xinfang.platform.messaging;

import java.util.List;

/**
 * What a service does that keeps what was said rather than acts on it.
 *
 * <p>It gets every record of its topics, those of unknown types too, in the order of their partition, and may get any of
 * them again. It does not catch: what cannot be kept is not stepped over, it is tried until it is kept.
 */
@FunctionalInterface
public interface Recorder {

    void record(List<Verbatim> records);
}
