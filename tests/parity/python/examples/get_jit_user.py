"""Looks one user's right to elevate up, all of it and a part of it."""

from netapp_ontap.resources import SecurityJitPrivilegeUser


def run(owner, account):
    keys = {"owner": {"uuid": owner}, "account": {"name": account}}
    whole = SecurityJitPrivilegeUser(application="ssh", **keys)
    whole.get()
    part = SecurityJitPrivilegeUser(application="ssh", **keys)
    part.get(fields="session_validity")
    return {"whole": whole.to_dict(), "part": part.to_dict()}
