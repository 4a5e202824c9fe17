package plandraft.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Comment;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.quantity.Basis;
import plandraft.quantity.Meaning;
import plandraft.quantity.Method;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.annotation.JsonAppend.Attr;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How the records of a plan look in JSON where they do not look like themselves.
final class PlanForms {
  private static final Map<Class<?>, Class<?>> FORMS =
      Map.ofEntries(
          Map.entry(Plan.class, OfPlan.class),
          Map.entry(Id.class, OfId.class),
          Map.entry(Header.class, OfHeader.class),
          Map.entry(Section.class, OfSection.class),
          Map.entry(Block.class, OfBlock.class),
          Map.entry(Inline.class, OfInline.class),
          Map.entry(Inline.IndicatorValue.class, OfValue.class),
          Map.entry(IndicatorTable.Column.class, OfTableColumn.class),
          Map.entry(Inline.Count.class, OfCount.class),
          Map.entry(Annex.Content.class, OfContent.class),
          Map.entry(Quantity.class, OfQuantity.class),
          Map.entry(Meaning.class, OfMeaning.class),
          Map.entry(Method.class, OfMethod.class),
          Map.entry(Unit.class, OfUnit.class),
          Map.entry(Place.class, OfPlace.class),
          Map.entry(Grid.Cell.class, OfCell.class),
          Map.entry(Comment.class, OfComment.class),
          Map.entry(Media.class, OfMedia.class));

  private PlanForms() {}

  /// Teaches `mapper` these forms.
  static JsonMapper.Builder teach(JsonMapper.Builder mapper) {
    SimpleModule words = new SimpleModule("words");
    Choice.of(Inline.Emphasis.NONE, words);
    Choice.of(Block.Style.BODY, words);
    Choice.of(Indicator.Nature.NONE, words);
    Choice.of(Breakdown.Aggregation.NONE, words);
    Choice.of(Grid.Kind.LIST, words);
    words.addDeserializer(Quantity.class, new Printed<>(Quantity.class, Quantity::read));
    words.addDeserializer(Basis.class, new Printed<>(Basis.class, Basis::read));
    words.addDeserializer(Responsibility.class, new Units());
    JsonInclude.Value usualLeftOut = JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS);
    return mapper
        .addMixIns(FORMS)
        .addModule(words)
        .withConfigOverride(Inline.Emphasis.class, form -> form.setInclude(usualLeftOut))
        .withConfigOverride(Block.Style.class, form -> form.setInclude(usualLeftOut))
        .withConfigOverride(Grid.Kind.class, form -> form.setInclude(usualLeftOut));
  }

  /// The version of the format and the program that wrote it come first.
  @JsonAppend(
      prepend = true,
      attrs = {@Attr("format"), @Attr("writer")})
  @JsonIgnoreProperties(
      value = {"format", "writer"},
      allowGetters = true)
  private interface OfPlan {}

  /// Just its text.
  private abstract static class OfId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfId(String value) {}

    @JsonValue
    abstract String value();
  }

  private interface OfHeader {
    @JsonProperty(required = true)
    int baseYear();

    @JsonProperty(required = true)
    int targetYear();
  }

  private interface OfComment {
    @JsonInclude(Include.NON_EMPTY)
    String on();
  }

  private interface OfSection {
    @JsonProperty(required = true)
    boolean numbered();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = Block.Paragraph.class, name = "paragraph"),
    @Type(value = Block.Item.class, name = "item"),
    @Type(value = Block.Panel.class, name = "panel"),
    @Type(value = Block.TableHere.class, name = "table"),
    @Type(value = Block.TasksHere.class, name = "tasks"),
    @Type(value = Block.PictureHere.class, name = "picture"),
    @Type(value = Block.StagesHere.class, name = "stages")
  })
  private interface OfBlock {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = Inline.Text.class, name = "text"),
    @Type(value = Inline.IndicatorValue.class, name = "value"),
    @Type(value = Inline.Count.class, name = "count"),
    @Type(value = Inline.Titles.class, name = "titles"),
    @Type(value = Inline.Title.class, name = "title")
  })
  private interface OfInline {}

  private interface OfValue {
    @JsonInclude(Include.NON_DEFAULT)
    boolean unit();
  }

  private interface OfTableColumn {
    @JsonInclude(Include.NON_DEFAULT)
    int year();
  }

  private interface OfCount {
    @JsonInclude(Include.NON_DEFAULT)
    boolean chinese();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = Annex.Content.OfTable.class, name = "table"),
    @Type(value = Annex.Content.OfTasks.class, name = "tasks"),
    @Type(value = Annex.Content.OfPicture.class, name = "picture"),
    @Type(value = Annex.Content.OfText.class, name = "text")
  })
  private interface OfContent {}

  /// As `part:id`.
  @JsonDeserialize(converter = PlaceReading.class)
  private abstract static class OfPlace {
    @Override
    @JsonValue
    public abstract String toString();
  }

  /// As printed, and for other tools what it means.
  private interface OfQuantity {
    @JsonInclude(Include.NON_EMPTY)
    Unit unit();

    @JsonInclude(Include.NON_EMPTY)
    String mark();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = Meaning.Exact.class, name = "exactly"),
    @Type(value = Meaning.About.class, name = "about"),
    @Type(value = Meaning.AtLeast.class, name = "at_least"),
    @Type(value = Meaning.MoreThan.class, name = "more_than"),
    @Type(value = Meaning.AtMost.class, name = "at_most"),
    @Type(value = Meaning.LessThan.class, name = "less_than"),
    @Type(value = Meaning.Range.class, name = "range"),
    @Type(value = Meaning.Rank.class, name = "rank"),
    @Type(value = Meaning.Wording.class, name = "words"),
    @Type(value = Meaning.NotAssigned.class, name = "not_assigned"),
    @Type(value = Meaning.None.class, name = "none"),
    @Type(value = Meaning.Blank.class, name = "blank")
  })
  private interface OfMeaning {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(value = Method.AnnualGrowth.class, name = "annual_growth"),
    @Type(value = Method.YearlyIncrement.class, name = "yearly_increment"),
    @Type(value = Method.PercentagePoints.class, name = "percentage_points"),
    @Type(value = Method.ShareOf.class, name = "share_of"),
    @Type(value = Method.RatioTo.class, name = "ratio_to"),
    @Type(value = Method.Cited.class, name = "cited"),
    @Type(value = Method.Estimated.class, name = "estimated"),
    @Type(value = Method.Words.class, name = "words")
  })
  private interface OfMethod {}

  /// Just as printed.
  private interface OfUnit {
    @JsonValue
    String printed();
  }

  @JsonSerialize(converter = CellForm.Writing.class)
  @JsonDeserialize(converter = CellForm.Reading.class)
  private interface OfCell {}

  @JsonSerialize(converter = MediaForm.Writing.class)
  @JsonDeserialize(converter = MediaForm.Reading.class)
  private interface OfMedia {}
}
