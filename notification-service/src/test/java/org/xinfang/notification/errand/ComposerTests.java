package org.xinfang.notification.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.errand.Composition.Missing;
import org.xinfang.notification.errand.Composition.Paper;
import org.xinfang.notification.errand.Composition.Text;
import org.xinfang.notification.errand.Composition.Unreachable;
import org.xinfang.notification.errand.Piece.Contact;
import org.xinfang.notification.errand.Piece.OfficeNames;
import org.xinfang.notification.errand.Piece.OpinionText;
import org.xinfang.notification.errand.Piece.Origin;
import org.xinfang.notification.errand.Piece.Subject;
import org.xinfang.notification.letter.Letter.Answer;
import org.xinfang.notification.letter.Letter.ClaimOutcome;
import org.xinfang.notification.letter.Letter.HandlingOpinion;

class ComposerTests {

    private static final String ITEM = "WX99010120261123000172";
    private static final OfficePath COUNTY = OfficePath.of("990101");
    private static final OfficePath HOUSING = OfficePath.of("990101/zjj");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final Errand REGISTRATION = new Errand.Registration(ITEM, COUNTY, TODAY, NOW);
    private static final Errand OPINION =
            new Errand.Opinion(ITEM, "SX1", "SX1/1", HOUSING, "SX1/opinion/1", "清住建信答〔2026〕1号", TODAY, NOW);

    @Test
    void aMessageWaitsForTheContactAndForTheOfficesName() {
        assertThat(Composer.text(REGISTRATION, new Pieces(Map.of())))
                .isEqualTo(new Missing(java.util.Set.of(PieceKey.contact(ITEM), PieceKey.office(COUNTY))));
    }

    @Test
    void anOpinionWaitsForItsTextAndForTheNameOfWhoSentItThere() {
        var pieces = everything();
        pieces.remove(PieceKey.opinion("SX1/opinion/1"));
        pieces.remove(PieceKey.office(COUNTY));

        assertThat(Composer.paper(OPINION, new Pieces(pieces)))
                .isEqualTo(new Missing(java.util.Set.of(PieceKey.opinion("SX1/opinion/1"), PieceKey.office(COUNTY))));
    }

    @Test
    void anOpinionIsWrittenWhenEverythingIsKnown() {
        var paper = Composer.paper(OPINION, new Pieces(everything()));

        assertThat(paper)
                .isInstanceOfSatisfying(
                        Paper.class,
                        written -> assertThat(written.letter())
                                .isInstanceOfSatisfying(HandlingOpinion.class, opinion -> {
                                    assertThat(opinion.from()).isEqualTo("清河县信访局");
                                    assertThat(opinion.head().organ()).isEqualTo("清河县住房和城乡建设局");
                                    assertThat(opinion.answers()).hasSize(1);
                                }));
    }

    @Test
    void aMessageSaysNothingOfTheCase() {
        var text = Composer.text(OPINION, new Pieces(everything()));

        assertThat(text)
                .isInstanceOfSatisfying(
                        Text.class,
                        said -> assertThat(said.words())
                                .contains(ITEM)
                                .doesNotContain("路灯", "张三", "情况属实")
                                .hasSizeLessThanOrEqualTo(70));
    }

    @Test
    void aLongNameGivesWayToTheShortOne() {
        var pieces = everything();
        pieces.put(PieceKey.office(HOUSING), new OfficeNames("清河县住房和城乡建设与城市管理综合执法局", "县住建局", "0319-8160007"));

        assertThat(Composer.text(OPINION, new Pieces(pieces)))
                .isInstanceOfSatisfying(
                        Text.class,
                        said -> assertThat(said.words()).startsWith("【县住建局】").hasSizeLessThanOrEqualTo(70));
    }

    @Test
    void aLandlineIsNoMobileAndNobodyIsReachedWithoutAnAddress() {
        var pieces = everything();
        pieces.put(PieceKey.contact(ITEM), new Contact("张三", "0319-8160001", " ", "KX7M9PQ2"));

        assertThat(Composer.text(REGISTRATION, new Pieces(pieces))).isEqualTo(new Unreachable());
        assertThat(Composer.paper(REGISTRATION, new Pieces(pieces))).isEqualTo(new Unreachable());
    }

    private static Map<PieceKey, Piece> everything() {
        var pieces = new HashMap<PieceKey, Piece>();
        pieces.put(PieceKey.contact(ITEM), new Contact("张三", "13800001234", "清河县河西镇48号", "KX7M9PQ2"));
        pieces.put(PieceKey.office(COUNTY), new OfficeNames("清河县信访局", "县信访局", "0319-8160001"));
        pieces.put(PieceKey.office(HOUSING), new OfficeNames("清河县住房和城乡建设局", "县住建局", "0319-8160007"));
        pieces.put(PieceKey.subject(ITEM), new Subject("反映路灯损坏"));
        pieces.put(PieceKey.origin("SX1/1"), new Origin(COUNTY));
        pieces.put(
                PieceKey.opinion("SX1/opinion/1"),
                new OpinionText(List.of(new Answer(1, ClaimOutcome.SUPPORTED, "情况属实。", "立即修复。", "第一条")), "清河县人民政府"));
        return pieces;
    }
}
