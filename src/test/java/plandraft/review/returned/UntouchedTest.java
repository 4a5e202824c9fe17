package plandraft.review.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Table;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Plan;

/// A document that comes back as it went out says nothing.
class UntouchedTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> saysNothing() throws IOException {
    Mail mail = Mail.in(folder);
    return Templates.samples().stream().flatMap(sample -> tests(mail, sample));
  }

  private static Stream<DynamicTest> tests(Mail mail, Template sample) {
    Plan plan = plan(sample);
    return Documents.of(plan).stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    sample.name() + " " + kind.id(), () -> assertSilent(mail, plan, kind)));
  }

  private static Plan plan(Template sample) {
    try {
      return sample.plan();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void assertSilent(Mail mail, Plan plan, DocumentKind kind) throws IOException {
    Document document = kind.compose(plan, mail.layouts());
    assertThat(said(mail.back(plan, mail.word(document), "示例局"))).as("docx").isEmpty();
    if (document.blocks().anyMatch(Table.class::isInstance)) {
      assertThat(said(mail.back(plan, mail.excel(document), "示例局"))).as("xlsx").isEmpty();
    }
  }

  private static List<String> said(List<Opinion> opinions) {
    return opinions.stream()
        .map(Opinion::about)
        .map(each -> each.place() + " " + each.text() + each.wording().orElse("") + each.proposed())
        .toList();
  }
}
