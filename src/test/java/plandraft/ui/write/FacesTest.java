package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacesTest {
  @Test
  void theFacesOfOfficialDocumentsAreTakenWhereTheyAre() {
    Faces faces = Faces.among(List.of("SimHei", "KaiTi", "FangSong", "SimSun"), _ -> false);
    assertThat(faces).isEqualTo(new Faces("FangSong", "SimHei", "KaiTi", "SimHei"));
  }

  @Test
  void otherwiseTheNearestAre() {
    Faces faces = Faces.among(List.of("Noto Serif CJK SC", "Noto Sans CJK SC"), _ -> true);
    assertThat(faces)
        .isEqualTo(
            new Faces(
                "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Serif CJK SC", "Noto Serif CJK SC"));
    assertThat(Faces.among(List.of(), _ -> false))
        .isEqualTo(new Faces("Serif", "System", "Serif", "System"));
  }
}
