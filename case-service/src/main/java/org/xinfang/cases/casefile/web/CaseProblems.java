package org.xinfang.cases.casefile.web;

import org.springframework.http.ResponseEntity;
import org.xinfang.cases.casefile.CaseRefusal;
import org.xinfang.cases.casefile.FieldRefusal;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.web.Problems;

/** How each kind of refusal is answered. */
final class CaseProblems {

    static final String DOMAIN = "case";

    private CaseProblems() {}

    static <T> ResponseEntity<T> of(Refusal reason) {
        return switch (reason) {
            case FieldRefusal refused -> Problems.refused(DOMAIN, refused, refused.field());
            case CaseRefusal refused ->
                switch (refused.kind()) {
                    case HIDDEN -> Problems.notFound();
                    case NOT_YOURS -> Problems.forbidden(DOMAIN, refused);
                    case NOT_NOW, OUT_OF_TURN, INPUT -> Problems.refused(DOMAIN, refused);
                };
            case Refusal refused -> Problems.refused(DOMAIN, refused);
        };
    }
}
