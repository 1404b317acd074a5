const compound = new Set(
  (
    '欧阳 司马 司徒 司空 上官 诸葛 夏侯 东方 东郭 赫连 闻人 公孙 公羊 公冶 仲孙 轩辕 钟离 宇文 慕容 申屠 太叔 宗政 濮阳 淳于 端木 百里 ' +
    '南宫 呼延 独孤 谷梁 西门 完颜 纳兰 羊舌 漆雕 乐正 公西 梁丘 左丘 东门 第五 尉迟 万俟 长孙 单于 澹台 令狐 鲜于 宰父 皇甫 亓官 拓跋 ' +
    '歐陽 司馬 諸葛 東方 東郭 赫連 聞人 公孫 仲孫 軒轅 鍾離 濮陽 淳於 南宮 獨孤 西門 完顏 納蘭 樂正 梁丘 東門 尉遲 万俟 長孫 單于 鮮于'
  ).split(' '),
);

/** As colleagues and neighbours are called: 小欧, 老王, 阿强. */
const familiar = /^[小老阿](?=\p{Script=Han}{1,2}$)/u;

/** What stands for a person in a small circle: the surname of a Chinese name, whole where it has two characters, else the first letter. */
export function initial(name: string): string {
  const said = name.trim().replace(familiar, '');
  if (compound.has(said.slice(0, 2))) return said.slice(0, 2);
  const first = said.codePointAt(0);
  return first === undefined ? '·' : String.fromCodePoint(first).toUpperCase();
}
