package org.xinfang.intake.sample;

import java.util.UUID;

/** Draws an id. */
final class Gambler {

    final UUID id = UUID.randomUUID();
}
