package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * Opens the page in a real browser, on the seed. Without a browser it is skipped, and says so;
 * where {@code CI} is set that is a failure.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "org.fourchains.TestBrowser#isThereOrMustBe",
    disabledReason = "no Chromium on this machine: install it, or name it in CHROMIUM")
abstract class PageInBrowser {

  @LocalServerPort int port;
  @Autowired private Imports imports;

  private Optional<TestBrowser> browser = Optional.empty();

  @BeforeAll
  void openABrowserOnTheSeed() {
    TestRecord.Server.SHARED.empty();
    imports.run(new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none());
    browser = Optional.of(TestBrowser.start());
    setDefaultAssertionTimeout(30_000);
  }

  @AfterEach
  void nothingLeftThisMachine() {
    browser.ifPresent(TestBrowser::assertQuiet);
  }

  @AfterAll
  void close() {
    browser.ifPresent(TestBrowser::close);
  }

  Page open(String address) {
    return open(address, 1280);
  }

  Page open(String address, int width) {
    Page page = browser.orElseThrow().newPage(width);
    page.navigate("http://127.0.0.1:" + port + "/" + address);
    return page;
  }

  static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
