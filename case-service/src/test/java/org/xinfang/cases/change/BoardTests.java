package org.xinfang.cases.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.People.LAND;
import static org.xinfang.cases.casefile.People.TOWNSHIP;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Scenario;
import org.xinfang.cases.change.Notice.Anew;
import org.xinfang.cases.change.Notice.Changed;
import org.xinfang.cases.change.Notice.Here;
import org.xinfang.kernel.OfficePath;

class BoardTests {

    private final Board board = new Board();

    @BeforeEach
    void begin() {
        board.beginAt(place(0));
    }

    @Test
    void eachIsToldWhatTheirOfficeMaySee() throws InterruptedException {
        var ours = board.join(LAND, null);
        var theirs = board.join(TOWNSHIP, null);
        board.tell(change(1, LAND));
        board.tell(change(2, TOWNSHIP));

        assertThat(told(ours)).containsExactly(new Here(place(0)), new Changed(change(1, LAND)));
        assertThat(told(theirs)).containsExactly(new Here(place(0)), new Changed(change(2, TOWNSHIP)));
    }

    @Test
    void whoeverComesBackSoonMissesNothing() throws InterruptedException {
        for (var n = 1; n <= 5; n++) {
            board.tell(change(n, n == 4 ? TOWNSHIP : LAND));
        }

        assertThat(told(board.join(LAND, place(2))))
                .containsExactly(new Here(place(2)), new Changed(change(3, LAND)), new Changed(change(5, LAND)));
        assertThat(told(board.join(LAND, place(5)))).containsExactly(new Here(place(5)));
    }

    @Test
    void whoeverComesBackTooLateIsToldToLookAnew() throws InterruptedException {
        for (var n = 1; n <= 2_001; n++) {
            board.tell(change(n, LAND));
        }

        assertThat(told(board.join(LAND, place(1)))).hasSize(2_001).startsWith(new Here(place(1)));
        assertThat(told(board.join(LAND, place(0)))).containsExactly(new Anew(place(2_001)));
        assertThat(told(board.join(LAND, ""))).containsExactly(new Anew(place(2_001)));
    }

    @Test
    void anotherProcessMayBeAhead() throws InterruptedException {
        board.tell(change(1, LAND));
        var onlooker = board.join(LAND, place(2));
        board.tell(change(3, LAND));

        assertThat(told(onlooker)).containsExactly(new Here(place(2)), new Changed(change(3, LAND)));
    }

    @Test
    void whoeverCannotKeepUpIsToldToLookAnew() throws InterruptedException {
        var slow = board.join(LAND, null);
        for (var n = 1; n <= 2_500; n++) {
            board.tell(change(n, LAND));
        }
        board.tell(change(2_501, LAND));

        assertThat(told(slow)).containsExactly(new Anew(place(2_500)), new Changed(change(2_501, LAND)));
    }

    @Test
    void aNewBeginningIsToldToAll() throws InterruptedException {
        var onlooker = board.join(LAND, null);
        board.tell(change(1, LAND));
        board.beginAt(place(7));

        assertThat(told(onlooker)).endsWith(new Anew(place(7)));
        assertThat(told(board.join(LAND, place(1)))).containsExactly(new Anew(place(7)));
    }

    @Test
    void whoeverHasLeftIsToldNothing() throws InterruptedException {
        var onlooker = board.join(LAND, null);
        onlooker.close();
        board.tell(change(1, LAND));

        assertThat(told(onlooker)).containsExactly(new Here(place(0)));
    }

    @Test
    void allAreSentAwayAtTheEnd() throws InterruptedException {
        var onlooker = board.join(LAND, null);
        board.close();

        assertThat(onlooker.next(Duration.ofMinutes(1))).isPresent();
        assertThat(onlooker.next(Duration.ofMinutes(1))).isEmpty();
        assertThat(onlooker.hasEnded()).isTrue();
        var late = board.join(LAND, null);
        late.next(Duration.ZERO);
        late.next(Duration.ZERO);
        assertThat(late.hasEnded()).isTrue();
    }

    private static List<Notice> told(Onlooker onlooker) throws InterruptedException {
        var told = new ArrayList<Notice>();
        for (var next = onlooker.next(Duration.ZERO); next.isPresent(); next = onlooker.next(Duration.ZERO)) {
            told.add(next.get());
        }
        return told;
    }

    private static Change change(int n, OfficePath office) {
        return new Change(place(n), Scenario.FILE, CaseState.NEW, 1, office, List.of("990101", office.value()));
    }

    private static String place(int n) {
        return "82%08X".formatted(n);
    }
}
