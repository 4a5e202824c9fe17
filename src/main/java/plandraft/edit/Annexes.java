package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;

/// Changes of the list of annexes and of the tables and pictures it holds. A table and the annexes
/// that hold it go by one title; a picture is kept as long as something shows it.
public final class Annexes {
  private static final Listed<Annex> LIST = new Listed<>(Annex::id);

  private Annexes() {}

  /// The annex called `id`.
  public static Optional<Annex> find(Plan plan, Id<Annex> id) {
    return LIST.find(plan.annexes(), id);
  }

  /// The plan with another annex at the end.
  public static Plan add(Plan plan, Annex added) {
    return plan.withAnnexes(LIST.insert(plan.annexes(), plan.annexes().size(), List.of(added)));
  }

  /// The plan with a breakdown and the annex that holds it.
  public static Plan add(Plan plan, Id<Annex> annex, Breakdown table) {
    List<Breakdown> next = new ArrayList<>(plan.breakdowns());
    next.add(table);
    return add(plan.withBreakdowns(next), holding(annex, table.title(), table.id()));
  }

  /// The plan with a free table and the annex that holds it.
  public static Plan add(Plan plan, Id<Annex> annex, Grid table) {
    List<Grid> next = new ArrayList<>(plan.grids());
    next.add(table);
    return add(plan.withGrids(next), holding(annex, table.title(), table.id()));
  }

  private static Annex holding(Id<Annex> annex, String title, Id<?> table) {
    return new Annex(annex, title, new Content.OfTable(table.value()));
  }

  /// The plan without the annexes named; the tables they hold stay.
  public static Plan delete(Plan plan, Set<Id<Annex>> ids) {
    return withoutUnused(plan.withAnnexes(LIST.remove(plan.annexes(), ids)));
  }

  /// The plan with the annexes named one place up.
  public static Plan up(Plan plan, Set<Id<Annex>> ids) {
    return plan.withAnnexes(LIST.up(plan.annexes(), ids));
  }

  /// The plan with the annexes named one place down.
  public static Plan down(Plan plan, Set<Id<Annex>> ids) {
    return plan.withAnnexes(LIST.down(plan.annexes(), ids));
  }

  /// The plan with annexes moved before annex number `index`, counted from 0 before they move.
  public static Plan move(Plan plan, Set<Id<Annex>> ids, int index) {
    return plan.withAnnexes(LIST.move(plan.annexes(), ids, index));
  }

  /// The plan with an annex, and the table it holds, under another title.
  public static Plan rename(Plan plan, Id<Annex> id, String title) {
    Plan renamed = plan.withAnnexes(LIST.change(plan.annexes(), id, one -> one.withTitle(title)));
    return find(plan, id).map(Annex::content).stream()
        .flatMap(content -> table(content).stream())
        .reduce(renamed, (now, table) -> renameTable(now, table, title), (_, last) -> last);
  }

  /// The plan with a table, and the annexes that hold it, under another title.
  public static Plan renameTable(Plan plan, String table, String title) {
    return plan.withIndicatorTables(
            every(plan.indicatorTables(), t -> is(t.id(), table) ? t.withTitle(title) : t))
        .withBreakdowns(every(plan.breakdowns(), t -> is(t.id(), table) ? t.withTitle(title) : t))
        .withGrids(every(plan.grids(), t -> is(t.id(), table) ? t.withTitle(title) : t))
        .withAnnexes(
            every(plan.annexes(), annex -> holds(annex, table) ? annex.withTitle(title) : annex));
  }

  /// `after` with every annex and its table that went by one title in `before` still doing so:
  /// where only one of them was given another title, the other follows.
  static Plan likeTitled(Plan before, Plan after) {
    Plan like = after;
    for (Annex annex : before.annexes()) {
      Optional<String> table =
          table(annex.content())
              .filter(one -> title(before, one).filter(annex.title()::equals).isPresent());
      String renamed = find(after, annex.id()).map(Annex::title).orElse(annex.title());
      if (table.isPresent()) {
        String other = title(after, table.get()).orElse(renamed);
        String title = other.equals(annex.title()) ? renamed : other;
        like = renameTable(like, table.get(), title);
      }
    }
    return like;
  }

  /// The plan with an annex holding something else; with a table it takes over its title.
  public static Plan hold(Plan plan, Id<Annex> id, Content content) {
    Optional<String> title = table(content).flatMap(table -> title(plan, table));
    UnaryOperator<Annex> change =
        annex -> annex.withContent(content).withTitle(title.orElse(annex.title()));
    return withoutUnused(plan.withAnnexes(LIST.change(plan.annexes(), id, change)));
  }

  /// The plan with an annex holding a picture, which the plan keeps from now on.
  public static Plan hold(Plan plan, Id<Annex> id, Media picture) {
    return hold(keeping(plan, picture), id, new Content.OfPicture(picture.id()));
  }

  /// The plan that holds a picture among its own, to be shown by something.
  public static Plan keeping(Plan plan, Media picture) {
    boolean known = plan.media().stream().anyMatch(kept -> kept.id().equals(picture.id()));
    return known
        ? plan
        : plan.withMedia(Stream.concat(plan.media().stream(), Stream.of(picture)).toList());
  }

  /// The plan with tables one place up, each among its own kind.
  public static Plan tablesUp(Plan plan, Set<String> tables) {
    return reordered(plan, tables, false);
  }

  /// The plan with tables one place down, each among its own kind.
  public static Plan tablesDown(Plan plan, Set<String> tables) {
    return reordered(plan, tables, true);
  }

  private static Plan reordered(Plan plan, Set<String> tables, boolean down) {
    return plan.withIndicatorTables(
            moved(new Listed<>(t -> t.id().value()), plan.indicatorTables(), tables, down))
        .withBreakdowns(moved(new Listed<>(t -> t.id().value()), plan.breakdowns(), tables, down))
        .withGrids(moved(new Listed<>(t -> t.id().value()), plan.grids(), tables, down));
  }

  private static <T> List<T> moved(
      Listed<T> listed, List<T> list, Set<String> tables, boolean down) {
    return down ? listed.down(list, tables) : listed.up(list, tables);
  }

  /// The plan without a table, its annexes, and its places in the text.
  public static Plan deleteTable(Plan plan, String table) {
    Plan less =
        plan.withIndicatorTables(
                plan.indicatorTables().stream().filter(t -> !is(t.id(), table)).toList())
            .withBreakdowns(plan.breakdowns().stream().filter(t -> !is(t.id(), table)).toList())
            .withGrids(plan.grids().stream().filter(t -> !is(t.id(), table)).toList())
            .withAnnexes(plan.annexes().stream().filter(a -> !holds(a, table)).toList());
    return Blocks.forgetTable(less, table);
  }

  /// The title of a table of whichever kind.
  public static Optional<String> title(Plan plan, String table) {
    return Stream.of(
            plan.indicatorTables().stream().filter(t -> is(t.id(), table)).map(t -> t.title()),
            plan.breakdowns().stream().filter(t -> is(t.id(), table)).map(Breakdown::title),
            plan.grids().stream().filter(t -> is(t.id(), table)).map(Grid::title))
        .flatMap(titles -> titles)
        .findFirst();
  }

  /// The number an annex or a table goes by, counted from 1.
  public static Optional<Integer> number(Plan plan, String annexOrTable) {
    for (int i = 0; i < plan.annexes().size(); i++) {
      Annex annex = plan.annexes().get(i);
      if (is(annex.id(), annexOrTable) || holds(annex, annexOrTable)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Plan withoutUnused(Plan plan) {
    return plan.withMedia(plan.media().stream().filter(kept -> used(plan, kept.id())).toList());
  }

  private static boolean used(Plan plan, Id<Media> picture) {
    return plan.annexes().stream()
            .anyMatch(annex -> annex.content().equals(new Content.OfPicture(picture)))
        || Blocks.all(plan)
            .anyMatch(
                block -> block instanceof Block.PictureHere here && here.media().equals(picture));
  }

  private static Optional<String> table(Content content) {
    return content instanceof Content.OfTable(String table) ? Optional.of(table) : Optional.empty();
  }

  private static boolean holds(Annex annex, String table) {
    return annex.content().equals(new Content.OfTable(table));
  }

  private static boolean is(Id<?> id, String wanted) {
    return id.value().equals(wanted);
  }

  private static <T> List<T> every(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
