import type { SameKeys } from '@shared/text/texts';
import type { signIn as en } from '../en/sign-in';

export const signIn: SameKeys<typeof en> = {
  signIn: {
    title: '登录',
    hint: '每个标签页可登录不同账号，互不影响。',
    userName: '用户名',
    password: '密码',
    submit: '登录',
    wrong: '用户名或密码不正确。',
    locked: '尝试次数过多，请几分钟后再试，或联系管理员。',
    unreachable: '暂时连不上服务器，请稍后重试。',
    demo: '或直接体验演示中心：',
  },
  password: {
    title: '修改密码',
    current: '当前密码',
    next: '新密码',
    again: '再输一次新密码',
    hint: '本页保持登录，其他标签页和设备需要重新登录。',
    different: '两次输入的不一样。',
    wrong: '当前密码不正确。',
    weak: '这个密码太容易猜到，请换一个更长、不含用户名的。',
    do: '修改',
    cancel: '取消',
  },
};
