package org.xinfang.gateway.page.petition;

import java.net.URI;
import java.util.random.RandomGenerator;

/**
 * What the desk for petitions is told.
 *
 * @param publicUrl the address people use, printed with every receipt
 * @param chance a source that nobody can predict
 */
public record PetitionSettings(URI publicUrl, RandomGenerator chance) {}
