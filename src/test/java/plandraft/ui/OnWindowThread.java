package plandraft.ui;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Runs the tests of a class, and what comes before each, on the window's thread: a view made on
/// another would be changed by both, since some of its work JavaFX puts off to that thread.
public final class OnWindowThread implements BeforeAllCallback, InvocationInterceptor {
  private static final int PATIENCE_SECONDS = 60;

  @Override
  public void beforeAll(ExtensionContext context) {
    Screens.toolkit();
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> before, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    run(before);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    run(test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    run(test);
  }

  private static void run(Invocation<Void> work) throws Throwable {
    CompletableFuture<Void> end = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            end.complete(work.proceed());
          } catch (Throwable failure) {
            end.completeExceptionally(failure);
          }
        });
    try {
      end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause();
    }
  }
}
