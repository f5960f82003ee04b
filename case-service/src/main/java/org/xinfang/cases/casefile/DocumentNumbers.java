package org.xinfang.cases.casefile;

import org.xinfang.cases.casefile.Opinion.DocumentId;
import org.xinfang.kernel.OfficePath;

/** The books in which each office numbers its documents, anew every year. */
public interface DocumentNumbers {

    /**
     * The number of a document, the next free one when it has none yet.
     *
     * <p>A number belongs to its document before anything else happens: asked again, also after a crash, the answer is
     * the same, and the book of an office has neither gaps nor doubles.
     */
    DocumentNumber numberOf(DocumentId document, OfficePath office, int year);
}
