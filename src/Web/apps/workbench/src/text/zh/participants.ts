import type { SameKeys } from '@shared/text/texts';
import type { participants as en } from '../en/participants';

export const participants: SameKeys<typeof en> = {
  participants: {
    title: '参与人',
    owner: '负责人',
    role: { consulted: '咨询', conference: '多方会话' },
    asked: '已邀请，剩余',
    successor: '下一任负责人',
    unseen: '{{name}}在向您咨询，客户看不到您和您的备注。',
    seen: '您在这里写的内容客户看得到。',
    toConference: '加入多方会话',
    toAdvice: '改为咨询',
    passOn: '移交',
    passOnTo: '移交给{{name}}',
    nameSuccessor: '我离开后由其负责',
    remove: '请出会话',
    more: '{{name}}的更多操作',
    takeBack: '撤回',
    takeBackOf: '撤回对{{name}}的邀请',
    leave: '退出',
    onItsWay: '正在转给{{name}}，接受前仍归您负责',
    callOff: '取消转接',
  },
  invitation: {
    title: '同事邀请',
    from: '{{name}}邀请您参与',
    announce: '{{name}}邀请您参与一个会话。',
    what: {
      consulted: '向您咨询：客户看不到您。',
      conference: '多方会话：您也和客户对话。',
    },
    join: '参与',
    decline: '婉拒',
  },
};
