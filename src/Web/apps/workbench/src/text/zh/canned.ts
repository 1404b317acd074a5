import type { SameKeys } from '@shared/text/texts';
import type { canned as en } from '../en/canned';

export const canned: SameKeys<typeof en> = {
  canned: {
    title: '常用语',
    open: '常用语（ / ）',
    keys: '↑ ↓ 选择，Enter 插入，Esc 关闭',
    none: '还没有常用语。',
    nothingFound: '没有匹配的常用语。',
    mine: '我的',
    otherLanguage: '其他语言',
    notFilledIn: '{{place}}还没有填写，请补上内容或删掉它。',
    manage: '我的常用语',
    noneMine: '还没有自己的常用语',
    noneMineHint: '经常要发的话可以存在这里，只有您自己看得到。',
    add: '新增常用语',
    change: '编辑',
    edit: '编辑{{name}}',
    remove: '删除{{name}}',
    name: '名称',
    shortcut: '快捷词（选填）',
    zh: '中文内容',
    en: '英文内容',
    places: '使用时自动填写：',
    place: {
      customer: { name: '客户姓名' },
      agent: { name: '我的昵称', number: '我的工号' },
      queue: { name: '技能组' },
    },
    keep: '保存',
    cancel: '返回',
    changedElsewhere: '这条常用语已在别的窗口修改，请返回后重新打开。',
  },
};
