package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The machine's Chromium, which may talk to this machine only. */
final class TestBrowser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> strangers = new CopyOnWriteArrayList<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();

  /** The browser named by {@code CHROMIUM}, or where systems put it. */
  static Optional<Path> installed() {
    return Stream.of(
            Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  TestBrowser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  /** A page of somebody who has never been here. */
  Page newPage(int width) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    context.route("**/*", this::onlyThisMachine);
    Page page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    return page;
  }

  private void onlyThisMachine(Route route) {
    String url = route.request().url();
    if (URI.create(url).getHost().equals("127.0.0.1")) {
      route.resume();
    } else {
      strangers.add(url);
      route.abort();
    }
  }

  /** Nothing was asked of another host and nothing went wrong, since this was last called. */
  void assertQuiet() {
    List<String> asked = List.copyOf(strangers);
    List<String> said = List.copyOf(errors);
    strangers.clear();
    errors.clear();
    assertThat(asked).as("requests to other hosts").isEmpty();
    assertThat(said).as("errors in the page").isEmpty();
  }

  static void assertAccessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("what axe finds at " + page.url())
        .isEmpty();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
