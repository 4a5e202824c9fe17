package plandraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Classes and methods stay small enough to be read at one sitting.
class SizeTest {
  private static final int LARGEST_CLASS = 300;
  private static final int LONGEST_METHOD = 40;

  private final Map<String, Integer> classes = new TreeMap<>();
  private final Map<String, Integer> methods = new TreeMap<>();

  @Test
  void classesAndMethodsKeepTheirBudget() throws IOException {
    measure(Path.of("src/main/java"));
    List<Integer> sizes = classes.values().stream().sorted().toList();
    Logger.getLogger("size")
        .info(
            () ->
                sizes.size()
                    + " classes, median "
                    + sizes.get(sizes.size() / 2)
                    + " code lines, p90 "
                    + sizes.get(sizes.size() * 9 / 10));
    assertThat(over(classes, LARGEST_CLASS))
        .as("classes over %s code lines have two jobs: part them", LARGEST_CLASS)
        .isEmpty();
    assertThat(over(methods, LONGEST_METHOD))
        .as("methods over %s code lines: name their steps", LONGEST_METHOD)
        .isEmpty();
  }

  private static List<String> over(Map<String, Integer> sizes, int limit) {
    return sizes.entrySet().stream()
        .filter(size -> size.getValue() > limit)
        .map(size -> size.getKey() + ": " + size.getValue())
        .toList();
  }

  private void measure(Path folder) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> sources = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Ruler(unit, positions).scan(unit, null);
      }
    }
  }

  private final class Ruler extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> lines;

    Ruler(CompilationUnitTree unit, SourcePositions positions) throws IOException {
      this.unit = unit;
      this.positions = positions;
      this.lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (!tree.getSimpleName().isEmpty()) {
        classes.merge(name(tree.getSimpleName().toString()), codeLines(tree), Math::max);
      }
      return super.visitClass(tree, nothing);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      methods.merge(name(tree.getName().toString()), codeLines(tree), Math::max);
      return super.visitMethod(tree, nothing);
    }

    private String name(String simple) {
      return unit.getPackageName() + "." + simple + " in " + unit.getSourceFile().getName();
    }

    private int codeLines(Tree tree) {
      LineMap map = unit.getLineMap();
      long from = positions.getStartPosition(unit, tree);
      long to = positions.getEndPosition(unit, tree);
      if (from < 0 || to < 0) {
        return 0;
      }
      return (int)
          lines.subList((int) map.getLineNumber(from) - 1, (int) map.getLineNumber(to)).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("//"))
              .count();
    }
  }
}
