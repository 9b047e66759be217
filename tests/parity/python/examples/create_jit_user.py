"""Lets a user become an administrator for half an hour at a time."""

from netapp_ontap.resources import SecurityJitPrivilegeUser


def run(owner, account):
    resource = SecurityJitPrivilegeUser()
    resource.owner = {"name": owner}
    resource.account = {"name": account}
    resource.application = "ssh"
    resource.role = {"name": "admin"}
    resource.session_validity = "PT30M"
    resource.jit_validity = "PT2H10M20S"
    resource.post(hydrate=True)
    return {"record": resource.to_dict()}
