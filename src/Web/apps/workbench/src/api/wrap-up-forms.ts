import type { WrapUpForm } from '@shared/protocol/wrap-up-form';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

export const useWrapUpForms = () =>
  useQuery({
    queryKey: ['wrap-up-forms'],
    queryFn: () => httpJson<WrapUpForm[]>('/wrap-up-forms'),
    staleTime: 5 * 60_000,
  });
