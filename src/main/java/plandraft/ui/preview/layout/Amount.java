package plandraft.ui.preview.layout;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import plandraft.layout.NotAllowed;
import plandraft.ui.kit.Entry;

/// A number that is typed; blank where the layout leaves it open.
final class Amount {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,3})?");

  private final Field field;
  private final Entry entry;
  private final Refusal refusal;
  private final Commit commit;

  /// Takes a number over and tells what was out of bounds.
  @FunctionalInterface
  interface Commit {
    void make(Optional<BigDecimal> typed, Consumer<Optional<NotAllowed>> told);
  }

  /// @param name with its unit: 行距（磅）
  Amount(String name, Refusal refusal, Commit commit) {
    this.refusal = refusal;
    this.commit = commit;
    this.entry = new Entry(name, this::typed);
    this.field = new Field(name, entry.node());
  }

  Field field() {
    return field;
  }

  /// Shows the number, and what counts where there is none.
  void show(Optional<BigDecimal> value, BigDecimal otherwise) {
    field.wrong(Optional.empty());
    entry.show(value.map(Amount::plain).orElse(""));
    entry.prompting(plain(otherwise));
  }

  void lock(boolean locked) {
    entry.lock(locked);
    entry.node().setDisable(locked);
  }

  /// The number that `typed` is, full-width digits as well.
  static Optional<BigDecimal> number(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('−', '-');
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void typed(String text) {
    Optional<BigDecimal> number = number(text);
    if (number.isEmpty() && !text.isBlank()) {
      field.wrong(Optional.of(refusal.number()));
    } else {
      commit.make(number, refused -> field.wrong(refusal.told(refused)));
    }
  }
}
