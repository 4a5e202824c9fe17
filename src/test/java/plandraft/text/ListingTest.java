package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
  @ParameterizedTest
  @CsvSource({
    "以电气、汽摩配、泵阀、鞋服和包装等|五大行业, 4, 5, true",
    "以电气、汽摩配、泵阀、鞋服等|五大行业, 4, 4, true",
    "围绕电气、装备、网联汽车及零部件、时尚|四大产业, 4, 4, false",
    "印发《甲、乙》《丙》《丁》|3个文件, 3, 3, false",
    "首先，推进甲（含乙、丙）、丁和“戊、己”|2项, 2, 3, false",
    "包括建设5G等新网络、建设数据中心等新设施、部署融合设施等|3项, 3, 3, true"
  })
  void leadsUpToACount(String marked, int fewest, int most, boolean open) {
    int end = marked.indexOf('|');
    Listing listing = Listing.before(marked.replace("|", ""), end).orElseThrow();
    assertThat(listing.fewest()).isEqualTo(fewest);
    assertThat(listing.most()).isEqualTo(most);
    assertThat(listing.open()).isEqualTo(open);
    assertThat(listing.admits(fewest)).isTrue();
    assertThat(listing.admits(most + 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "五大工程：|甲工程、乙工程和丙工程。其他、再说, 2, 3, false",
    "三个方面，|即组织、资金、人才等。, 3, 3, true",
    "两大中心（|甲中心、乙中心）建设, 2, 2, false",
    "四项任务，包括：|甲、乙、丙、丁；另有, 4, 4, false"
  })
  void followsACount(String marked, int fewest, int most, boolean open) {
    String text = marked.replace("|", "");
    int start = text.startsWith("三个方面") ? 4 : text.indexOf("大") + 1;
    Listing listing = Listing.after(text, text.startsWith("四项") ? 4 : start).orElseThrow();
    assertThat(listing.fewest()).isEqualTo(fewest);
    assertThat(listing.most()).isEqualTo(most);
    assertThat(listing.open()).isEqualTo(open);
    assertThat(text.substring(listing.from(), listing.to())).startsWith(listing.items().getFirst());
  }

  @Test
  void namesItsItems() {
    String text = "包括前言、总体要求、附件等3部分";
    assertThat(Listing.before(text, text.indexOf("3")).orElseThrow().items())
        .containsExactly("包括前言", "总体要求", "附件");
  }

  @Test
  void isNoneWithoutTwoItems() {
    assertThat(Listing.before("提出五大行业", 2)).isEmpty();
    assertThat(Listing.after("五大行业加快发展", 2)).isEmpty();
    assertThat(Listing.after("五大行业：电气。", 4)).isEmpty();
  }
}
