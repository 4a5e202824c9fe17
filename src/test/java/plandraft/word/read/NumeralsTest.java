package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as Word writes them before paragraphs, one row a format.
class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "chineseCounting,一 二 三 四 五",
    "chineseCountingThousand,一 二 三 四 五",
    "taiwaneseCounting,一 二 三 四 五",
    "ideographLegalCounting,一 二 三 四 五",
    "ideographDigital,一 二 三 四 五",
    "japaneseDigitalTenThousand,一 二 三 四 五",
    "koreanDigital2,一 二 三 四 五",
    "chineseLegalSimplified,壹 贰 叁 肆 伍",
    "ideographLegalTraditional,壹 貳 參 肆 伍",
    "japaneseLegal,壱 弐 参 四 伍",
    "koreanCounting,일 이 삼 사 오",
    "koreanLegal,일 이 삼 사 오",
    "ideographEnclosedCircle,㊀ ㊁ ㊂ ㊃ ㊄",
    "decimalEnclosedCircle,① ② ③ ④ ⑤",
    "decimalEnclosedFullstop,⒈ ⒉ ⒊ ⒋ ⒌",
    "decimalEnclosedParen,⑴ ⑵ ⑶ ⑷ ⑸",
    "ideographTraditional,甲 乙 丙 丁 戊",
    "ideographZodiac,子 丑 寅 卯 辰",
    "ideographZodiacTraditional,甲子 乙丑 丙寅 丁卯 戊辰",
    "decimal,1 2 3 4 5",
    "decimalZero,01 02 03 04 05",
    "decimalFullWidth,１ ２ ３ ４ ５",
    "decimalFullWidth2,１ ２ ３ ４ ５",
    "upperRoman,I II III IV V",
    "lowerRoman,i ii iii iv v",
    "upperLetter,A B C D E",
    "lowerLetter,a b c d e",
    "aiueo,ｱ ｲ ｳ ｴ ｵ",
    "aiueoFullWidth,ア イ ウ エ オ",
    "iroha,ｲ ﾛ ﾊ ﾆ ﾎ",
    "irohaFullWidth,イ ロ ハ ニ ホ",
    "ganada,가 나 다 라 마",
    "chosung,ㄱ ㄴ ㄷ ㄹ ㅁ",
    "russianLower,а б в г д",
    "arabicAlpha,أ ب ت ث ج",
    "hebrew1,א ב ג ד ה",
    "thaiLetters,ก ข ค ง จ",
    "thaiNumbers,๑ ๒ ๓ ๔ ๕",
    "hindiNumbers,१ २ ३ ४ ५",
    "hindiConsonants,क ख ग घ ङ",
    "hindiVowels,अ आ इ ई उ",
    "ordinal,1st 2nd 3rd 4th 5th",
    "cardinalText,One Two Three Four Five",
    "ordinalText,First Second Third Fourth Fifth"
  })
  void theFirstFiveOfEveryFormat(String format, String written) {
    assertThat(IntStream.rangeClosed(1, 5).mapToObj(number -> Numerals.of(number, format)))
        .isEqualTo(List.of(written.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "10,十",
    "11,十一",
    "19,十九",
    "20,二十",
    "99,九十九",
    "100,一百",
    "101,一百零一",
    "110,一百一十",
    "111,一百一十一",
    "1000,一千",
    "1001,一千零一",
    "1100,一千一百",
    "2025,二千零二十五",
    "10000,一万",
    "10001,一万零一",
    "10100,一万零一百",
    "32767,三万二千七百六十七"
  })
  void chineseCountsFillGapsAndLeaveOutTheOneOfTen(int number, String written) {
    assertThat(Numerals.of(number, "chineseCountingThousand")).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "chineseLegalSimplified,10,壹拾",
    "chineseLegalSimplified,108,壹佰零捌",
    "chineseLegalSimplified,2025,贰仟零贰拾伍",
    "ideographLegalTraditional,11000,壹萬壹仟",
    "japaneseCounting,110,百十",
    "japaneseLegal,10,壱拾",
    "koreanCounting,12,십이",
    "koreanDigital,205,이공오",
    "ideographDigital,105,一〇五",
    "taiwaneseDigital,105,一○五",
    "koreanDigital2,105,一零五"
  })
  void otherChineseCountsHaveSignsOfTheirOwn(String format, int number, String written) {
    assertThat(Numerals.of(number, format)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "lowerLetter,26,z",
    "lowerLetter,27,aa",
    "lowerLetter,52,zz",
    "lowerLetter,53,aaa",
    "lowerRoman,9,ix",
    "upperRoman,40,XL",
    "upperRoman,1999,MCMXCIX",
    "upperRoman,4999,MMMMCMXCIX",
    "upperRoman,5000,5000",
    "decimalEnclosedCircle,50,㊿",
    "decimalEnclosedCircle,51,51",
    "decimalEnclosedCircleChinese,21,21",
    "decimalEnclosedParen,21,21",
    "ideographTraditional,10,癸",
    "ideographTraditional,11,11",
    "ideographZodiacTraditional,60,癸亥",
    "ideographZodiacTraditional,61,甲子",
    "ordinal,13,13th",
    "ordinal,111,111th",
    "ordinal,123,123rd",
    "cardinalText,20,Twenty",
    "cardinalText,300,Three hundred",
    "cardinalText,1000,1000",
    "ordinalText,30,Thirtieth",
    "ordinalText,100,One hundredth",
    "hex,10,A",
    "decimalZero,100,100",
    "'01, 02, 03, ...',7,07",
    "'01, 02, 03, ...',107,107",
    "'0001, 0002, 0003, ...',7,0007"
  })
  void formatsGoOnInTheirOwnWayUntilTheyEnd(String format, int number, String written) {
    assertThat(Numerals.of(number, format)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decimal",
        "upperRoman",
        "upperLetter",
        "chineseCounting",
        "decimalEnclosedCircle",
        "ideographZodiacTraditional",
        "cardinalText",
        "ordinalText",
        "thaiNumbers",
        "nobodyKnows"
      })
  void noFormatFailsAtNumbersItDoesNotHave(String format) {
    assertThat(IntStream.of(0, -1, Integer.MAX_VALUE))
        .allSatisfy(number -> assertThat(Numerals.of(number, format)).isNotBlank());
  }
}
