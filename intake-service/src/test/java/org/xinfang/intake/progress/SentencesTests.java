package org.xinfang.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.intake.progress.Qinghe.COUNTY;
import static org.xinfang.intake.progress.Qinghe.LAND;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfang.kernel.OfficePath;

class SentencesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Opinion OPINION =
            new Opinion("SX1/opinion/1", "清自然信〔2026〕1号", LAND.value(), List.of(), "990101");

    private final Sentences sentences = new Sentences(new Qinghe());

    @Test
    void waitingToBeDispatched() {
        assertSaid(
                new Standing.Registered(COUNTY, TODAY),
                "已登记，等待清河县信访局转送有权处理的机关，最迟2026年3月31日。",
                "Registered, waiting to be dispatched by Qinghe County Petition Office until 31 March 2026.");
    }

    @Test
    void withTheResponsibleOffice() {
        assertSaid(
                new Standing.Transferred(LAND, LocalDate.of(2026, 4, 7), false),
                "已转送清河县自然资源局，最迟2026年4月7日告知您是否受理。",
                "With Qinghe Natural Resources Bureau, which will tell you what it does by 7 April 2026.");
    }

    @Test
    void signedFor() {
        assertSaid(
                new Standing.Transferred(LAND, LocalDate.of(2026, 4, 7), true),
                "清河县自然资源局已签收，最迟2026年4月7日告知您是否受理。",
                "Qinghe Natural Resources Bureau has signed for it and will tell you what it does by 7 April 2026.");
    }

    @Test
    void accepted() {
        assertSaid(
                new Standing.Accepted(LAND, LocalDate.of(2026, 5, 29)),
                "清河县自然资源局已受理，最迟2026年5月29日作出处理意见。",
                "Accepted by Qinghe Natural Resources Bureau, which will give its opinion by 29 May 2026.");
    }

    @Test
    void theOpinionOnItsWay() {
        assertSaid(
                new Standing.OpinionSigned(LAND),
                "清河县自然资源局已作出处理意见，正在向您送达。",
                "Qinghe Natural Resources Bureau has signed its opinion, which is being delivered to you.");
    }

    @Test
    void servedWithTheNameOfTheReviewOrgan() {
        assertSaid(
                new Standing.Served(LAND, "SX1/opinion/1", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 29)),
                "处理意见书已于2026年3月30日送达。如果不服，可以向清河县信访局申请复查，最迟2026年4月29日。",
                "The opinion was served on 30 March 2026; if you disagree, ask Qinghe County Petition Office"
                        + " for a review until 29 April 2026.");
    }

    @Test
    void aLimitThatHasPassedIsSaidToHavePassed() {
        assertSaid(
                new Standing.Accepted(LAND, LocalDate.of(2026, 3, 30)),
                "清河县自然资源局已受理，最迟2026年3月30日作出处理意见。这一期限已过，您可以致电询问。",
                "Accepted by Qinghe Natural Resources Bureau, which will give its opinion by 30 March 2026."
                        + " That day has passed; you may call and ask.");
    }

    @Test
    void anOfficeThatNobodyIntroducedIsCalledByItsCode() {
        assertThat(sentences
                        .standing(new Standing.OpinionSigned(OfficePath.of("990101/104")), null, TODAY)
                        .chinese())
                .startsWith("990101/104");
    }

    private void assertSaid(Standing standing, String chinese, String english) {
        assertThat(sentences.standing(standing, OPINION, TODAY)).isEqualTo(new Words(chinese, english));
    }
}
