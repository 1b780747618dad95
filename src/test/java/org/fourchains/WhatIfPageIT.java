package org.fourchains;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A planner supposes changes of a program, in a real browser, on the seed.
 *
 * <p>Worked out by hand from the files of the seed: LB-Y03 has 14 courses of 556 hours and 8
 * prerequisites within it; the longest path has 3 courses, blocking (11) and delay (31) add up to
 * 42.
 */
class WhatIfPageIT extends PageInBrowser {

  private static final String PROGRAM = "#/whatif?program=Program:LB-Y03";

  /** A row of the comparison by its first words: now, then and the difference. */
  private static Locator row(Page page, String name) {
    return page.locator(".states tbody tr")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)))
        .locator("td");
  }

  private static Locator changes(Page page) {
    return page.locator(".changes > li");
  }

  private static void fill(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static void follow(Page page, String link) {
    link(page, link).focus();
    page.keyboard().press("Enter");
  }

  @Test
  void aNewUnitThatTeachesAMissingSkillClosesItsGapAndNothingIsWritten() {
    String before = ask("{ graph { revision nodes relations } }").jsonString();
    Page page = open("#/curriculum?program=Program:LB-Y03");
    link(page, "假如这个专业改一改，会怎样？").click();
    assertThat(page).hasURL(Pattern.compile(PROGRAM.replace("?", "\\?") + "$"));
    assertThat(page.getByText("这里什么也不会写入图谱")).isVisible();
    assertThat(page.getByText("还没有改动")).isVisible();
    assertThat(link(page, "分析检验技术")).isVisible();
    TestBrowser.assertAccessible(page);

    supposeATapeCastingUnit(page, "4");
    assertThat(row(page, "缺失")).hasText(new String[] {"44", "43", "−1"});
    assertThat(row(page, "等级不足")).hasText(new String[] {"13", "13", "不变"});
    assertThat(row(page, "教授内容")).hasText(new String[] {"56", "57", "+1"});
    assertThat(row(page, "缺口权重之和")).hasText(new String[] {"30.97", "30.23", "−0.74"});
    assertThat(page.locator("[data-gaps=gapsClosed] h4")).hasText("技能/能力点流延成型操作");
    TestBrowser.assertAccessible(page);

    page.goBack();
    assertThat(page.getByLabel("等级（1–5）")).isVisible();
    assertThat(changes(page)).hasCount(2);
    page.goForward();
    page.reload();
    assertThat(changes(page)).hasCount(3);
    assertThat(row(page, "缺失")).hasText(new String[] {"44", "43", "−1"});
    assertThat(ask("{ graph { revision nodes relations } }").jsonString()).isEqualTo(before);
  }

  private static void supposeATapeCastingUnit(Page page, String level) {
    link(page, "新节点：教学单元").click();
    assertThat(heading(page, "新改动：新节点")).isFocused();
    fill(page, "名称", "流延成型实训");
    fill(page, "学时", "12");
    TestBrowser.assertAccessible(page);
    press(page, "加入改动");
    assertThat(page.getByText("还没有连到任何节点")).isVisible();
    assertThat(page.getByText("各项数字都没有变化")).isVisible();

    changes(page).first().getByText("属于").click();
    page.locator(".offered").getByText("电解液与隔膜技术").click();
    assertThat(changes(page)).hasCount(2);

    changes(page).first().getByText("教授").click();
    fill(page, "终点（教授 …）", "流延成型");
    page.locator(".choices").getByText("流延成型操作").click();
    fill(page, "等级（1–5）", level);
    TestBrowser.assertAccessible(page);
    press(page, "加入改动");
    assertThat(heading(page, "设想的改动 3")).isFocused();
  }

  /** The targets ask for level 4. */
  @Test
  void aChangeIsEditedInItsPlaceAndAGapOfAnotherKindIsSaidToBeOne() {
    Page page =
        open(
            PROGRAM
                + "&change=node,Unit:NEW-1,流延成型实训&change=add,TEACHES,Unit:NEW-1,Skill:LB-S50,4"
                + "&change=add,PART_OF,Unit:NEW-1,Course:LB-C12");
    link(page, "修改第 2 项改动").click();
    assertThat(page.getByLabel("等级（1–5）")).hasValue("4");
    fill(page, "等级（1–5）", "3");
    press(page, "保存改动");
    assertThat(changes(page).nth(1)).containsText("等级 3");
    Locator turned = page.locator("[data-gaps=gapsTurned]");
    assertThat(turned).containsText("流延成型操作");
    assertThat(turned).containsText("缺失 → 等级不足");
    assertThat(turned.locator(".fictive")).hasText("流延成型实训");
    assertThat(page.locator("[data-gaps=gapsClosed]")).hasCount(0);
    assertThat(row(page, "等级不足")).hasText(new String[] {"13", "14", "+1"});
    TestBrowser.assertAccessible(page);

    link(page, "删去第 2 项改动").click();
    assertThat(changes(page)).hasCount(2);
    assertThat(page.getByText("没有缺口补上，也没有新缺口")).isVisible();
  }

  /** It has 32 hours, no unit, no prerequisite, and two skills that no other course teaches. */
  @Test
  void aCourseThatGoesTakesItsHoursAndWhatOnlyItTeaches() {
    Page page = open(PROGRAM);
    follow(page, "去掉节点：课程");
    page.locator(".offered").getByText("碳足迹与绿色制造").click();
    assertThat(changes(page)).hasText(Pattern.compile("去掉节点.*碳足迹与绿色制造"));
    assertThat(row(page, "课程")).hasText(new String[] {"14", "13", "−1"});
    assertThat(row(page, "学时")).hasText(new String[] {"556", "524", "−32"});
    assertThat(row(page, "教授内容")).hasText(new String[] {"56", "54", "−2"});
    assertThat(row(page, "结构复杂度")).hasText(new String[] {"42", "41", "−1"});
    assertThat(row(page, "最长先修路径")).hasText(new String[] {"3", "3", "不变"});
    TestBrowser.assertAccessible(page);
  }

  /**
   * LB-C01 holds up LB-C18 and by it LB-C19 and LB-C29: blocking falls by 3. Of the paths of three,
   * only that over LB-C12 stays, for which LB-C02 is needed too: delay falls by 1 at LB-C01,
   * LB-C18, LB-C19 and LB-C29.
   */
  @Test
  void aPrerequisiteThatGoesIsChosenAmongThoseThereAreByTheKeyboard() {
    Page page = open(PROGRAM);
    follow(page, "去掉关系：先修于");
    assertThat(heading(page, "新改动：去掉关系")).isFocused();
    page.locator(".offered").getByText("电化学基础").focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("现有的关系，选一条去掉")).isVisible();
    TestBrowser.assertAccessible(page);
    page.locator(".choices").getByText("电池测试技术").focus();
    page.keyboard().press("Enter");
    assertThat(heading(page, "设想的改动 1")).isFocused();
    assertThat(row(page, "结构复杂度")).hasText(new String[] {"42", "35", "−7"});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut,PREREQUISITE,Course:LB-C18,Course:LB-C01 | cut: Course:LB-C18 is not joined to Course:LB-C01",
        "add,TEACHES,Teacher:LB-L12,Skill:LB-S61 | add: TEACHES does not join Teacher and Skill",
        "add,TEACHES,Unit:LB-U1201,Skill:LB-S61,9 | add.level: must lie between 1 and 5",
        "add,TEACHES,,Skill:LB-S61 | add.from: name a node",
        "drop,Unit:NONE | drop: nothing has the id Unit:NONE",
        "node,Unit:LB-U1201,again | node.id: Unit:LB-U1201 is there already",
        "paint,it,blue | give exactly one of drop, cut, node and add",
      })
  void whatIsWrongWithAChangeStandsBesideIt(String wrong, String said) {
    Page page = open(PROGRAM + "&change=drop,Unit:LB-U1202&change=" + wrong);
    assertThat(changes(page).nth(1).getByRole(AriaRole.ALERT)).containsText("服务器的说明：" + said);
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(1);
    assertThat(page.getByText("因此没有对比结果")).isVisible();
    assertThat(page.locator(".states")).hasCount(0);
    TestBrowser.assertAccessible(page);
  }

  @Test
  void aRefusalThatNamesNoChangeStandsAboveTheList() {
    Page page = open(PROGRAM + "&change=drop,Program:LB-Y03");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("drop the program itself");
    assertThat(page.locator(".changes [role=alert]")).hasCount(0);
    TestBrowser.assertAccessible(page);
  }

  @Test
  void aProposalLeadsToWhatWouldBeIfItsTargetTaughtAllItDoesNotCover() {
    Page page = open("?lang=en#/absorb?process=Process:LB-P24&program=Program:LB-Y02");
    link(page, "What if “辊压与分切” taught the 4 it does not cover?").click();
    assertThat(heading(page, "What if the program were changed?")).isFocused();
    assertThat(changes(page)).hasCount(4);
    assertThat(changes(page).first()).containsText("PTFE fibrillation mixing control · level 4");
    assertThat(page.locator("[data-gaps=gapsClosed]")).containsText("Free-standing film");
    Locator best = page.locator(".scores tbody tr").first();
    assertThat(best).containsText("辊压与分切");
    assertThat(best.locator("td").first()).hasText("0.040");
    assertThat(page.getByText("Nothing is written to the graph.")).isVisible();
    TestBrowser.assertAccessible(page);

    link(page, "Leave it out").click();
    assertThat(page.locator(".scores")).hasCount(0);
    page.getByText("Optional: see how the scores").click();
    fill(page, "Process whose proposals are compared", "dry electrode");
    page.locator(".choices").getByText("Dry electrode by PTFE fibrillation").click();
    assertThat(best).containsText("辊压与分切");
  }

  @Test
  void aGapLeadsToTheChangeThatWouldCloseIt() {
    Page page = open("#/gaps?program=Program:LB-Y03");
    link(page, "假如这个专业教授“流延成型操作”？").click();
    assertThat(page.locator(".draft")).containsText("流延成型操作");
    page.locator(".offered").getByText("电解液与隔膜技术").click();
    assertThat(page.getByLabel("等级（1–5）")).hasValue("4");
    press(page, "加入改动");
    assertThat(row(page, "缺失")).hasText(new String[] {"44", "43", "−1"});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | &process=Process:LB-P24&change=drop,Course:LB-C12",
        "en | &change=add,TEACHES,Unit:NONE,Skill:LB-S50,4&draft=add,TEACHES",
        "en | &draft=node,Course:NEW-1",
      })
  void aNarrowScreenCutsNothingOff(String language, String changes) {
    Page page = open("?lang=" + language + PROGRAM + changes, 380);
    assertThat(page.locator("#changes")).isVisible();
    assertThat(page.locator(".waiting")).hasCount(0);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(380);
    TestBrowser.assertAccessible(page);
  }
}
