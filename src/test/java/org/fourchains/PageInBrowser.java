package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Opens the page in a real browser, on the seed. Without a browser it is skipped, and says so;
 * where {@code CI} is set that is a failure.
 */
@EnabledIf(
    value = "org.fourchains.TestBrowser#isThereOrMustBe",
    disabledReason = "no Chromium on this machine: install it, or name it in CHROMIUM")
abstract class PageInBrowser extends OnTheSeed {

  private Optional<TestBrowser> browser = Optional.empty();

  @BeforeAll
  void openABrowser() {
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
