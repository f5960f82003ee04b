package org.xinfang.intake.progress;

/** What comes next, and what the petitioner may do. */
public final class Outlook {

    private Outlook() {}

    public static Words next(Standing standing, boolean mayRate) {
        return switch (standing) {
            case Standing.Registered _ ->
                new Words("信访部门转送、交办后，您会收到告知。", "You will be told once the petition office has passed it on.");
            case Standing.Transferred _ ->
                new Words(
                        "责任单位告知您是否受理、由谁办理、何时办结。",
                        "The responsible office tells you whether it accepts, who handles it and by when.");
            case Standing.Accepted _ ->
                new Words(
                        "责任单位调查核实后，对每项诉求作出书面处理意见。",
                        "The responsible office looks into it and answers each claim in writing.");
            case Standing.OpinionSigned _ ->
                new Words(
                        "请查收处理意见书，收到后可以评价，也可以申请复查。",
                        "Please expect the opinion; once you have it you can rate the handling or ask for a review.");
            case Standing.Served _ when mayRate -> new Words("请对办理情况作出评价。", "Please rate how it was handled.");
            case Standing.Served _ -> new Words("没有待办的步骤。", "Nothing more is due.");
        };
    }
}
