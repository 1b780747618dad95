package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a planner decides on the page, in a real browser, on the seed. */
class DecisionPageIT extends PageInBrowser {

  private static Locator button(Locator within, String name) {
    return within
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
        .first();
  }

  private static Locator field(Locator within, String label) {
    return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator form(Locator item) {
    return item.locator("form.decision");
  }

  @Test
  void whatIsRejectedByTheKeyboardIsShownNextTimeAndTheNameIsRemembered() {
    Page page = open("#/absorb?process=Process:LB-P24");
    Locator item = page.locator(".ranked").first();
    button(item, "拒绝").focus();
    page.keyboard().press("Enter");
    assertThat(field(form(item), "理由")).isFocused();
    page.keyboard().type("设备要到明年");
    page.keyboard().press("Tab");
    assertThat(field(form(item), "决策人")).isFocused();
    page.keyboard().type("教务处");
    TestBrowser.assertAccessible(page);
    page.keyboard().press("Enter");
    assertThat(item.getByRole(AriaRole.STATUS)).containsText("决策已保存：已拒绝");
    assertThat(item.locator(".standing")).containsText("设备要到明年");
    TestBrowser.assertAccessible(page);

    page.reload();
    assertThat(item.locator(".standing")).containsText("已拒绝 教务处");
    assertThat(item.locator(".standing")).containsText("当时得分");
    button(item, "暂缓").click();
    assertThat(field(form(item), "决策人")).hasValue("教务处");
    TestBrowser.assertAccessible(page);
    page.getByText("English").click();
    assertThat(item.locator(".standing")).containsText("Rejected 教务处");
    assertThat(item.locator(".standing")).containsText("Score now");
  }

  @Test
  void whatIsAcceptedMakesAVersionLeavesTheProposalsAndStandsInTheListAndItsFile()
      throws IOException {
    Page page = open("#/absorb?process=Process:LB-P24");
    Locator item = page.locator(".ranked").nth(1);
    String target = item.getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).innerText();
    button(item, "接受").click();
    assertThat(field(form(item), "计划学时")).not().hasValue("");
    field(form(item), "纳入方式").selectOption("INSERT");
    field(form(item), "计划学时").fill("6");
    field(form(item), "理由").fill("两家企业已在用");
    field(form(item), "决策人").fill("专业委员会");
    TestBrowser.assertAccessible(page);
    form(item).getByRole(AriaRole.BUTTON).first().click();
    assertThat(item.getByRole(AriaRole.STATUS)).containsText("课程版本");
    assertThat(item.getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK)).hasCount(2);

    page.reload();
    assertThat(heading(page, "对这项内容已有的决策")).isVisible();
    assertThat(page.locator("ul > .decided")).containsText(target);
    assertThat(page.locator("dl.facts").first()).containsText(target);
    TestBrowser.assertAccessible(page);

    link(page, "决策记录").first().click();
    page.getByLabel("结论", new Page.GetByLabelOptions().setExact(true)).selectOption("ACCEPT");
    assertThat(page).hasURL(Pattern.compile("#/decisions\\?verdict=ACCEPT$"));
    assertThat(page.locator(".decisions > li")).hasCount(1);
    assertThat(page.locator(".decisions > li")).containsText("专业委员会");
    TestBrowser.assertAccessible(page);
    Download file = page.waitForDownload(() -> page.getByText("下载 CSV").click());
    assertThat(Files.readString(file.path()))
        .startsWith("\uFEFFid,结论,工艺,课程或单元,")
        .contains(",已接受,PTFE原纤化干法电极成膜," + target + ",,两家企业已在用,专业委员会,");
  }

  @Test
  void aNarrowScreenCutsNothingOff() {
    for (String address : new String[] {"#/decisions", "#/absorb?process=Process:AL-P26"}) {
      Page page = open(address, 380);
      assertThat(page.locator("h1")).isVisible();
      assertThat(page.locator(".waiting")).hasCount(0);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(380);
      TestBrowser.assertAccessible(page);
    }
  }
}
