package plandraft.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The ids of everything a plan holds, found record by record whatever records there are.
public final class PlanIds {
  private PlanIds() {}

  /// The ids of `part` and of all in it, in its order; one that two parts bear stands there twice.
  public static List<String> of(Object part) {
    List<String> ids = new ArrayList<>();
    collect(part, ids);
    return ids;
  }

  private static void collect(Object part, List<String> ids) {
    switch (part) {
      case Collection<?> parts -> parts.forEach(each -> collect(each, ids));
      case Optional<?> perhaps -> perhaps.ifPresent(each -> collect(each, ids));
      case Record whole -> {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
          Object value = value(whole, component);
          if (component.getName().equals("id") && value instanceof Id<?> id) {
            ids.add(id.value());
          } else {
            collect(value, ids);
          }
        }
      }
      default -> {}
    }
  }

  private static Object value(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
