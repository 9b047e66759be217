"""Lists who may become an administrator."""

from netapp_ontap.resources import SecurityJitPrivilegeUser


def run():
    found = SecurityJitPrivilegeUser.get_collection()
    return {"records": [record.to_dict() for record in found]}
