package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.file.FileTrouble;
import plandraft.file.PlanTree;

/// Words as a plan's file quotes them, and as a reader takes them.
class QuotedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "产值",
        "“数字”",
        "\"a\"",
        "C:\\n",
        "第一行\n第二行\t第三格\r",
        "\b\f\u0001\u007f",
        "𠮷👨‍👩‍👧",
        "/"
      })
  void wordsAreTakenAsTheyWere(String words) throws FileTrouble {
    Tree.Leaf leaf = (Tree.Leaf) PlanTree.value(Json.quoted(words));
    assertThat(Quoted.plain(leaf.written())).isEqualTo(words);
    assertThat(Written.of(leaf)).isEqualTo(words);
    assertThat(Quoted.letters(leaf.written()).stream().reduce("\"\"", Quoted::joined))
        .isEqualTo(leaf.written());
  }

  /// Quoting by the rules of RFC 8259, 7, every letter that may be.
  private static final class Json {
    static String quoted(String words) {
      StringBuilder quoted = new StringBuilder("\"");
      words
          .chars()
          .forEach(
              letter -> {
                if (letter == '"' || letter == '\\' || letter == '/') {
                  quoted.append('\\').append((char) letter);
                } else if (letter < ' ' || letter > '~') {
                  quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", letter));
                } else {
                  quoted.append((char) letter);
                }
              });
      return quoted.append('"').toString();
    }
  }
}
