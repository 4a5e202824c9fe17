package plandraft.recognize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Inline;
import plandraft.model.Section;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.recognize.HeaderDraft.Field;
import plandraft.text.Listing;
import plandraft.text.Prose;
import plandraft.text.Sequence;

/// What a drafting explanation 起草说明 says of its plan: how it came about, of which parts it is made,
/// which tasks it sets.
final class Explanation {
  static final String KIND = "explanation";

  private static final Pattern PROCESS = Pattern.compile(".*(?:起草|编制|制定)?(?:过程|经过|情况).*");
  private static final Pattern CONTENT = Pattern.compile(".*主要内容.*");
  private static final Pattern TASKS = Pattern.compile(".*任务.*");
  private static final Pattern ANNEX = Pattern.compile("^附[件录图]$");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月(?:\\s*\\d{1,2}\\s*(?:日|(?=RANGE)))?(?:RANGE)?"
              .replace("RANGE", "\\s*[至到—–-]+\\s*(?:\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*日)?"));
  private static final Pattern STAGE =
      Pattern.compile("(初稿|征求意见稿|讨论稿|评审稿|咨询审议稿|报批稿|送审稿|审议稿|论证稿|修改稿)");
  private static final Pattern SUBTASKS =
      Pattern.compile(
          "^(.{2,40}?)[。，]\\s*(?:包括|主要包括|分为|涵盖)(.+?)(?:等\\s*\\d*\\s*[项个]?.{0,8})?$",
          Pattern.DOTALL);
  private static final Pattern COUNT = Pattern.compile("\\d+\\s*[项大个](?:主要|重点|具体)?任务");
  private static final Pattern SAYS = Pattern.compile("^(?:部署|提出|安排|包括|分为|明确|共有?)");
  private static final Pattern ENUMERATED =
      Pattern.compile("(?:包括|分别为|分别是|有)([^，。；]+?)(?:等\\d*个?[^，。；]*)?(?:[，。；]|$)");

  private final Draft draft;
  private final Found found;

  private Explanation(Draft draft, Found found) {
    this.draft = draft;
    this.found = found;
  }

  /// Adds the explanation's text to `draft`, and its log of stages.
  static void read(Chapters.Text text, Draft draft, Found found) {
    Explanation explanation = new Explanation(draft, found);
    List<Section> sections = new ArrayList<>(text.sections());
    if (!text.lead().isEmpty()) {
      sections.addFirst(new Section(found.id(), "", false, text.lead(), List.of()));
    }
    draft.add(new DocumentText(found.id(), KIND, sections, List.of()));
    sections.stream()
        .filter(section -> PROCESS.matcher(section.heading()).matches())
        .findFirst()
        .ifPresent(section -> draft.addStages(explanation.stages(words(section))));
  }

  /// The plan's chapters and tasks as far as the explanation lists them, for a plan whose own text
  /// is not among the inputs.
  static void outline(List<Section> sections, Draft draft, Found found) {
    Explanation explanation = new Explanation(draft, found);
    sections.stream()
        .filter(section -> CONTENT.matcher(section.heading()).matches())
        .findFirst()
        .ifPresent(explanation::outline);
  }

  private void outline(Section content) {
    List<Section> chapters = new ArrayList<>();
    for (Section part : content.children()) {
      if (ANNEX.matcher(part.heading()).matches()) {
        annexes(words(part));
        continue;
      }
      List<Block> body = new ArrayList<>();
      if (TASKS.matcher(part.heading()).matches() && draft.tasks().tasks().isEmpty()) {
        List<Task> tasks = tasks(words(part));
        draft.replaceTasks(tasks);
        if (!tasks.isEmpty()) {
          body.add(new Block.TasksHere(found.id(), List.of()));
        }
      }
      boolean numbered = !Headline.standsAlone(part.heading());
      chapters.add(new Section(found.id(), part.heading(), numbered, body, List.of()));
    }
    draft.add(List.of(), chapters);
  }

  private List<Task> tasks(String words) {
    return Prose.read(words).stream()
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .findFirst()
        .map(sequence -> sequence.items().stream().map(this::task).toList())
        .orElseGet(() -> listed(words));
  }

  /// The tasks listed before their count: 建设园区、拓展渠道等2项任务.
  private List<Task> listed(String words) {
    Matcher count = COUNT.matcher(words);
    return count.find()
        ? Listing.before(words, count.start()).stream()
            .flatMap(listing -> listing.items().stream())
            .map(title -> Task.of(found.<Task>id(), SAYS.matcher(title).replaceFirst("")))
            .toList()
        : List.of();
  }

  private Task task(Sequence.Item item) {
    Matcher parts = SUBTASKS.matcher(item.text());
    if (!parts.matches()) {
      return Task.of(found.id(), item.text().split("[。，；]", 2)[0]);
    }
    List<Task> children =
        titles(parts.group(2)).stream().map(title -> Task.of(found.<Task>id(), title)).toList();
    return Task.of(found.<Task>id(), parts.group(1).strip()).withChildren(children);
  }

  private void annexes(String words) {
    Matcher listed = ENUMERATED.matcher(words);
    if (listed.find()) {
      titles(listed.group(1))
          .forEach(
              title ->
                  draft.add(new Annex(found.id(), title, new Annex.Content.OfText(List.of()))));
    }
  }

  private static List<String> titles(String listed) {
    Set<String> titles = new LinkedHashSet<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < listed.length(); at++) {
      depth += "“《（".indexOf(listed.charAt(at)) >= 0 ? 1 : 0;
      depth -= "”》）".indexOf(listed.charAt(at)) >= 0 ? 1 : 0;
      if (listed.charAt(at) == '、' && depth <= 0) {
        titles.add(listed.substring(from, at).strip());
        from = at + 1;
      }
    }
    titles.add(listed.substring(from).strip());
    titles.removeIf(String::isEmpty);
    return List.copyOf(titles);
  }

  private static String words(Section section) {
    StringBuilder words = new StringBuilder();
    for (Block block : section.body()) {
      if (block instanceof Block.Prose prose) {
        words.append(words.isEmpty() ? "" : "\n");
        prose.inlines().stream()
            .filter(Inline.Text.class::isInstance)
            .map(Inline.Text.class::cast)
            .forEach(text -> words.append(text.text()));
      }
    }
    section.children().forEach(child -> words.append('\n').append(words(child)));
    return words.toString();
  }

  /// One entry for each date that the process tells of, with what happened then.
  private List<StageEntry> stages(String words) {
    List<StageEntry> entries = new ArrayList<>();
    String year = "";
    String when = "";
    int from = -1;
    Matcher date = WHEN.matcher(words);
    while (date.find()) {
      boolean clause =
          date.start() == 0 || "。；，：于、\n 根据".indexOf(words.charAt(date.start() - 1)) >= 0;
      if (!clause || date.group(1) == null && year.isEmpty()) {
        continue;
      }
      entry(when, from < 0 ? "" : words.substring(from, date.start())).ifPresent(entries::add);
      year = date.group(1) == null ? year : date.group(1);
      when = year + "年" + words.substring(date.start(2), date.end()).replaceAll("\\s", "");
      from = date.end();
    }
    entry(when, from < 0 ? "" : words.substring(from)).ifPresent(entries::add);
    draft.header().say(Field.STAGE, last(entries));
    return entries;
  }

  private static String last(List<StageEntry> entries) {
    return entries.reversed().stream()
        .map(StageEntry::stage)
        .filter(stage -> !stage.isBlank())
        .findFirst()
        .orElse("");
  }

  private Optional<StageEntry> entry(String when, String told) {
    String event =
        told.strip()
            .replaceFirst("^[，、,\\s]+", "")
            .replaceFirst("(?:，|；|。|、|于|并于|根据|后，|并|\\s)+$", "");
    if (when.isEmpty() || event.isEmpty()) {
      return Optional.empty();
    }
    String stage = "";
    Matcher word = STAGE.matcher(event);
    while (word.find()) {
      stage = word.group(1);
    }
    return Optional.of(new StageEntry(found.id(), when, event, stage));
  }
}
