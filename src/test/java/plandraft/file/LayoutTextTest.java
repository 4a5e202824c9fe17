package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.layout.Numbering;
import plandraft.layout.Piece;

class LayoutTextTest {
  private static final String PLAIN =
      """
      {
        "document": "plan",
        "pieces":  [ "preamble" ],
        "lines": {"name": "{title}", "title": "《{title}》"}
      }
      """;

  @Test
  void partsAreReplacedWhereTheyStand() {
    LayoutText next = new LayoutText(PLAIN).withPieces(Set.of(Piece.CONTENTS, Piece.COVER));
    assertThat(next.json())
        .isEqualTo(PLAIN.replace("[ \"preamble\" ]", "[\"cover\", \"contents\"]"));
    assertThat(next.layout().orElseThrow().pieces())
        .containsExactlyInAnyOrder(Piece.COVER, Piece.CONTENTS);
  }

  @Test
  void aNumberingOfItsOwnIsAddedAndTakenAwayAgain() {
    LayoutText with = new LayoutText(PLAIN).withNumbering(Optional.of(Numbering.CHAPTERS));
    assertThat(with.numbering()).contains(Numbering.CHAPTERS);
    assertThat(with.layout().orElseThrow().numbering()).contains(Numbering.CHAPTERS);

    LayoutText without = with.withNumbering(Optional.empty());
    assertThat(without.numbering()).isEmpty();
    assertThat(without.layout()).isEqualTo(new LayoutText(PLAIN).layout());
  }

  @Test
  void theLastFieldGoesWithTheCommaBeforeIt() {
    String last = PLAIN.replace("\n}", ",\n  \"numbering\": {\"levels\": [\"{1}.\"]}\n}");
    assertThat(new LayoutText(last).numbering().orElseThrow().levels()).containsExactly("{1}.");
    assertThat(new LayoutText(last).withNumbering(Optional.empty()).json()).isEqualTo(PLAIN);
  }

  @Test
  void whatIsNotThereIsNotTakenAway() {
    LayoutText text = new LayoutText(PLAIN);
    assertThat(text.withNumbering(Optional.empty())).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"document\": \"plan\"}", "{\"numbering\": 3}"})
  void aWrongTextSaysNothing(String json) {
    assertThat(new LayoutText(json).layout()).isEmpty();
    assertThat(new LayoutText(json).numbering()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plandraft.file.LayoutSchemaTest#builtIn")
  void everyBuiltInLayoutTakesBothNumberings(String name) throws FileTrouble {
    LayoutFiles files = new LayoutFiles(java.nio.file.Path.of("target/no-such-folder"));
    LayoutText text = new LayoutText(files.builtIn(name).orElseThrow());
    for (Numbering next : new Numbering[] {Numbering.USUAL, Numbering.CHAPTERS}) {
      LayoutText changed = text.withNumbering(Optional.of(next));
      assertThat(changed.numbering()).contains(next);
      assertThat(files.with(name, changed.json())).isNotNull();
    }
  }
}
