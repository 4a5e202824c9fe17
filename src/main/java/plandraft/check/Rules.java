package plandraft.check;

import java.util.List;
import plandraft.say.Message;

/// The rules there are.
public final class Rules {
  private Rules() {}

  /// What the rule called `id` asks for.
  public static Message title(String id) {
    return all(Settings.USUAL).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + id))
        .title();
  }

  /// Every rule with its limits, whether it applies or not, in the order findings are told.
  public static List<Rule<?>> all(Settings settings) {
    return List.of(
        new ReferencesResolve(),
        new CountsAgree(),
        new ListsAgree(settings),
        new HeadingsCount(),
        new SequencesRun(),
        new NumbersAgree(settings),
        new BasesHold(),
        new SharesHold(),
        new SharesMakeHundred(),
        new GrowthHolds(settings),
        new MultiplesHold(),
        new SumsHold(),
        new PartsMakeWhole(),
        new BreakdownsSum(),
        new TotalRowsHold(),
        new ChangesHold(),
        new WeightsSum(),
        new IndexesHold(settings),
        new RanksAgree(),
        new TasksHaveLeads(),
        new TasksAreDistinct(settings),
        new TasksMatchTable(),
        new UnitsAreSpeltAlike(),
        new UnitsAreKnown(),
        new HeadingsAreNumbered(),
        new HeadingsAreFilled(),
        new AnnexesAgree(),
        new CaptionsRun(),
        new CitationsAgree(),
        new DocumentNumbersAreStandard(),
        new DatesExist(),
        new StageIsNamed(),
        new ParentAgrees(),
        new PunctuationIsChinese(),
        new RangesAreClear(),
        new YearsAreWritten());
  }
}
