package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of a program's courses in a real browser, on the seed. */
class CurriculumPageIT extends PageInBrowser {

  /** Twenty-two prerequisites, worked out by hand; the longest path has four courses. */
  @Test
  void aPlannerSeesHowTheCoursesOfAProgramHangTogether() {
    Page page = open("#/curriculum", 1280);
    link(page, "金属精密成型技术").click();
    assertThat(page).hasURL(Pattern.compile("program=Program:AL-PG2"));
    assertThat(page.getByText("110（24 门课程之和）")).isVisible();
    assertThat(page.getByText("“铝板带箔轧制技术”（第 4 学期）应先于“铝板冲压成形”（第 4 学期）")).isVisible();
    Locator map = page.getByLabel("课程结构图");
    assertThat(map.locator("li.on-path")).hasCount(4);
    assertThat(map.locator("path")).hasCount(22);
    assertThat(map.locator("path.on-path")).hasCount(3);
    assertThat(map.locator("path.misplaced")).hasCount(1);
    TestBrowser.assertAccessible(page);

    Locator casting =
        page.locator(".course-table tbody tr")
            .filter(new Locator.FilterOptions().setHas(link(page, "压铸工艺与设备")))
            .first();
    casting.locator("summary").first().click();
    assertThat(casting.locator("details").first()).hasText("3压铸模具与充型模拟、真空与半固态压铸、压铸单元自动化");
    TestBrowser.assertAccessible(page);
  }

  @Test
  void aNarrowScreenInEnglishCutsNothingOff() {
    Page page = open("?lang=en#/curriculum?program=Program:LB-Y01", 380);
    assertThat(page.getByText("108, the sum of 23 courses")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(380);
    TestBrowser.assertAccessible(page);
  }

  @Test
  void whatIsNoProgramIsSaidInPlainWords() {
    Page page = open("#/curriculum?program=Course:AL-C01", 1280);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Course:AL-C01");
    TestBrowser.assertAccessible(page);
  }
}
