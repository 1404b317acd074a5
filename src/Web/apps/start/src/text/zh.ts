import type { SameKeys } from '@shared/text/texts';
import type { en } from './en';

export const zh: SameKeys<typeof en> = {
  title: 'OmniContact',
  heading: '一个正在运转的客服中心',
  lead: '以客户身份发条消息，看它响铃，再以坐席身份回复。全部运行在您自己的电脑上。',
  loading: '加载中',
  failed: '暂时连不上服务器。',
  live: { waiting: '排队中', active: '接待中', agents: '坐席在线', closed: '今日已结束' },
  step: { one: '第一步', two: '第二步', three: '第三步' },
  door: {
    agent: {
      title: '登录坐席工作台',
      hint: '登录后即为示闲状态，您以客户身份发的消息会直接响到这里。',
      open: '打开工作台',
    },
    customer: {
      title: '打开客户页面',
      hint: '在另一个标签页里提个问题。每个标签页都是一位新客户。',
      open: '以客户身份咨询',
    },
    supervisor: {
      title: '以班长身份查看',
      hint: '技能组、坐席和当日数据，实时更新。',
      open: '打开实时监控',
    },
  },
  newTab: '在新标签页中打开',
  traffic: {
    title: '模拟流量',
    on: '模拟客户不断进线，由模拟坐席接待，每分钟约{{perMinute}}个。它们都标有“模拟”字样，不会碰到您发的消息。',
    off: '现在只有您自己。打开开关，看看忙碌中的客服中心。',
    failed: '切换失败，请重试。',
  },
  remove: {
    title: '换成您自己的中心',
    hint: '删除演示中心及其坐席、客户和会话，从空白开始。',
    open: '删除演示数据',
    ask: '确定删除全部演示数据吗？',
    askHint: '演示用的坐席、客户和会话将永久删除，无法恢复。',
    yes: '删除',
    no: '保留',
    failed: '删除失败，数据没有变化，请重试。',
    done: '演示数据已删除',
    doneHint:
      '现在是一个空白的客服中心，请用下面的管理员账号登录。密码只在这里和启动窗口里显示这一次。以后请用 ./omni run --real 启动。',
    userName: '用户名',
    password: '密码',
  },
  real: {
    lead: '一个工作台，服务所有渠道的客户。',
    workbench: '打开工作台',
    chat: '打开客户页面',
  },
  more: { docs: '使用指南', api: '接口文档', version: '版本 {{version}}', title: '更多' },
};
