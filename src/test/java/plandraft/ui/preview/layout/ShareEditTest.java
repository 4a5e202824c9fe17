package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.preview.layout.ShareEdit.Place;
import plandraft.ui.preview.layout.ShareEdit.Share;

class ShareEditTest {
  private static final ShareEdit EDIT = new ShareEdit(Words.of(ShareEdit.class, Locale.ROOT));
  private static final List<Share> SHARES =
      List.of(new Share("序号", 5), new Share("项目名称", 20), new Share("备注", 6));

  private static ShareEdit.Result typed(int row, Place place, String text) {
    return EDIT.of(SHARES, List.of(new Edit.Change(Integer.toString(row), place.name(), text)));
  }

  @Test
  void sharesKeepTheOrderOfTheLayout() {
    Map<String, Integer> widths = new LinkedHashMap<>();
    widths.put("序号", 5);
    widths.put("项目名称", 20);
    widths.put("备注", 6);
    assertThat(ShareEdit.lines(widths)).isEqualTo(SHARES);
    assertThat(ShareEdit.widths(SHARES)).containsExactlyEntriesOf(widths);
  }

  @ParameterizedTest
  @CsvSource({
    "0, HEADING, 编号, 编号, 5",
    "1, HEADING, ' 名称 ', 名称, 20",
    "1, HEADING, 项目名称, 项目名称, 20",
    "2, SHARE, 12, 备注, 12",
    "2, SHARE, ' １２ ', 备注, 12",
    "2, SHARE, 12.0, 备注, 12",
    "2, SHARE, 0, 备注, 0"
  })
  void aCellChangesItsLine(int row, Place place, String text, String heading, int share) {
    ShareEdit.Result result = typed(row, place, text);
    assertThat(result.wrong()).isEmpty();
    assertThat(result.shares().get(row)).isEqualTo(new Share(heading, share));
    assertThat(result.shares()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "1, HEADING, '  ', 这一行不能空着。",
    "1, HEADING, 序号, “序号”已经有了。",
    "0, SHARE, '', '这里写整数，如 20'",
    "0, SHARE, 五, '这里写整数，如 20'",
    "0, SHARE, 5.5, '这里写整数，如 20'",
    "0, SHARE, -5, '这里写整数，如 20'"
  })
  void whatCannotBeIsTold(int row, Place place, String text, String told) {
    ShareEdit.Result result = typed(row, place, text);
    assertThat(result.shares()).isEqualTo(SHARES);
    assertThat(result.wrong()).contains(new ShareEdit.Wrong(row, place, text, told));
  }

  @Test
  void severalCellsArePastedAtOnceOrNotAtAll() {
    Edit.Change heading = new Edit.Change("0", "HEADING", "编号");
    Edit.Change share = new Edit.Change("0", "SHARE", "8");
    Edit.Change wrong = new Edit.Change("1", "SHARE", "宽");
    assertThat(EDIT.of(SHARES, List.of(heading, share)).shares().getFirst())
        .isEqualTo(new Share("编号", 8));
    assertThat(EDIT.of(SHARES, List.of(heading, wrong)).shares()).isEqualTo(SHARES);
  }
}
