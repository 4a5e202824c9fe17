package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Place;

class OwnersTest {
  private final Owners owners = Owners.of(SamplePlan.plan());

  @ParameterizedTest
  @CsvSource({
    "block:b2, section:s-aims",
    "block:k1-1-b, task:k1-1",
    "measure:k1-1-m, task:k1-1",
    "section:s-aims, section:s-aims",
    "indicator:i1, indicator:i1",
    "block:gone, block:gone"
  })
  void blocksAndMeasuresBelongToWhatTheyStandIn(String place, String owner) {
    assertThat(owners.of(Place.read(place).orElseThrow())).hasToString(owner);
  }
}
