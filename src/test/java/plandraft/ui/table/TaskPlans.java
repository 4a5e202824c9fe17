package plandraft.ui.table;

import java.util.List;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Task;

/// A plan with two tasks, four tasks below them and their measures.
final class TaskPlans {
  private TaskPlans() {}

  static Plan small() {
    Task chips =
        task("t2", "做强数字产业")
            .withMeasures(
                List.of(
                    measure("m1", "围绕传感器、智能终端等领域，培育一批示例企业，推动上下游协同发展。", "*市经信局、市科技局")
                        .withDeadline("2025年底")
                        .withIndicators(List.of(new Id<>("i4"))),
                    measure("m2", "建设示例公共服务平台。", "*市科技局，各县（市、区）人民政府")));
    Task software = task("t3", "发展软件业").withMeasures(List.of(measure("m3", "引进示例项目一。", "")));
    Task net = task("t5", "完善网络基础").withMeasures(List.of(measure("m4", "加快示例网络覆盖。", "*市通发办")));
    return TablePlans.thirty()
        .withUnits(List.of("市经信局", "市科技局", "市发改委", "市通发办", "各县（市、区）人民政府"))
        .withTasks(
            List.of(
                task("t1", "推进数字产业化").withChildren(List.of(chips, software)),
                task("t4", "夯实数字基础设施").withChildren(List.of(net, task("t6", "布局算力设施")))));
  }

  private static Task task(String id, String title) {
    return Task.of(new Id<>(id), title);
  }

  static Measure measure(String id, String text, String units) {
    return Measure.of(new Id<>(id), text).withResponsibility(Responsibility.read(units));
  }
}
