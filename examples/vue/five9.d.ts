import type {} from 'five9-dialer/vue';
