package plandraft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Responsible units as people write them, and chosen from a register.
class AnyResponsibilityTest {
  private static final List<String> REGISTER =
      List.of(
          "市委宣传部",
          "市发改委",
          "市经信局",
          "市经信局数字处",
          "市局",
          "各县（市、区）人民政府",
          "甲（A、B，C）乙",
          "电信公司",
          "市财政局 (国资委)",
          "县");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市经信局、市科技局，各县（市、区）人民政府 | 市经信局           | 市科技局 各县（市、区）人民政府
          *甲局、*乙局、丙局                         | 甲局 乙局          | 丙局
          ★甲局；乙局                                | 甲局               | 乙局
          * 甲局 、 乙局                             | 甲局               | 乙局
          甲局                                       | ''                 | 甲局
          *甲局                                      | 甲局               | ''
          甲局、甲局                                 | ''                 | 甲局 甲局
          ，、；                                     | ''                 | ''
          *                                          | ''                 | ''
          甲局,乙局;丙局                             | ''                 | 甲局 乙局 丙局
          甲（一、二）局、乙局                       | ''                 | 甲（一、二）局 乙局
          甲(一,二)局,乙局                           | ''                 | 甲(一,二)局 乙局
          甲（（一、二）、三）局、乙局               | ''                 | 甲（（一、二）、三）局 乙局
          甲局）、乙局                               | ''                 | 甲局） 乙局
          甲局）、乙县（市、区）、丙局               | ''                 | 甲局） 乙县（市、区） 丙局
          """)
  void isReadInLeadsAndSupporters(String printed, String leads, String supporting) {
    Responsibility read = Responsibility.read(printed);
    assertThat(read.printed()).isEqualTo(printed);
    assertThat(String.join(" ", read.leads())).isEqualTo(leads);
    assertThat(String.join(" ", read.supporting())).isEqualTo(supporting);
  }

  private static List<String> some(Random random) {
    List<String> units = new ArrayList<>(REGISTER);
    Collections.shuffle(units, random);
    return units.subList(0, random.nextInt(5));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsChosenReadsBackAsChosen(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      List<String> units = some(random);
      int split = random.nextInt(units.size() + 1);
      Responsibility chosen =
          Responsibility.of(units.subList(0, split), units.subList(split, units.size()));
      assertThat(Responsibility.read(chosen.printed())).isEqualTo(chosen);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void otherUnitsInThePrintOfTheseReadBackAsChosen(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Responsibility before =
          Responsibility.read(String.join(random.nextBoolean() ? "，" : "、", some(random)));
      List<String> units = some(random);
      int split = random.nextInt(units.size() + 1);
      List<String> leads = units.subList(0, split);
      List<String> supporting = units.subList(split, units.size());
      Responsibility after = before.withUnits(leads, supporting);
      Responsibility read = Responsibility.read(after.printed());
      assertThat(read.leads()).as(after.printed()).isEqualTo(leads);
      assertThat(read.supporting()).as(after.printed()).isEqualTo(supporting);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *甲局、乙局，各县人民政府 | 甲局      | 乙局 各县人民政府      | *甲局、乙局，各县人民政府
          *甲局、乙局，各县人民政府 | 甲局      | 各县人民政府           | *甲局，各县人民政府
          *甲局、乙局，各县人民政府 | 甲局      | 乙局 丙局 各县人民政府 | *甲局、乙局、丙局，各县人民政府
          *甲局、乙局，各县人民政府 | 乙局 甲局 | 各县人民政府           | *乙局、*甲局，各县人民政府
          *甲局、乙局，各县人民政府 | ''        | 各县人民政府           | 各县人民政府
          *甲局，*乙局；丙局        | 甲局 乙局 | 丙局                   | *甲局，*乙局；丙局
          ''                        | 甲局      | 乙局                   | *甲局、乙局
          *甲局数字处，甲局         | 甲局数字处 | 甲局 乙局             | *甲局数字处，甲局、乙局
          """)
  void signsThatPartUnitsStay(String printed, String leads, String supporting, String expected) {
    Responsibility changed =
        Responsibility.read(printed)
            .withUnits(
                leads.isEmpty() ? List.of() : List.of(leads.split(" ")),
                List.of(supporting.split(" ")));
    assertThat(changed.printed()).isEqualTo(expected);
  }

  @Test
  void theSameUnitsAreTheSameObject() {
    Responsibility read = Responsibility.read("甲局；*乙局");
    assertThat(read.withUnits(List.of("乙局"), List.of("甲局"))).isSameAs(read);
  }

  @ParameterizedTest
  @CsvSource({
    "section:s1, SECTION, s1",
    "document_text:d:1, DOCUMENT_TEXT, d:1",
    "TARGET:i, TARGET, i",
    "plan:, PLAN, ''",
  })
  void placesAreReadAsTheyAreWritten(String written, Place.Part part, String id) {
    Place place = Place.read(written).orElseThrow();
    assertThat(place).isEqualTo(new Place(part, id));
    assertThat(Place.read(place.toString())).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "section", ":x", "nowhere:x", "sec tion:x", "section：x"})
  void anythingElseIsNoPlace(String written) {
    assertThat(Place.read(written)).isEmpty();
  }

  @Test
  void everyPartOfEveryPlaceIsWrittenAndRead() {
    for (Place.Part part : Place.Part.values()) {
      for (String id : List.of("", "a", "r1-2", "中文", "a:b", " ")) {
        Place place = new Place(part, id);
        assertThat(Place.read(place.toString())).contains(place);
      }
    }
  }
}
